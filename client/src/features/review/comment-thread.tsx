import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ThreadFragment } from '../../graphql/generated/graphql.ts';
import { Button } from '../../ui/button/button.tsx';
import type { UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { Replies, WriteInThread } from './thread.tsx';

type Props = {
  replies: ThreadFragment['replies'];
  resolved: boolean;
  onShow: () => void;
  onReply: (text: string) => Promise<readonly UserError[]>;
  onResolve: (resolved: boolean) => void;
  onApply?: (() => void) | undefined;
  applying: boolean;
};

/** What the team says to a comment of its own, and what can be done with it. */
export function CommentThread({ replies, resolved, onShow, onReply, onResolve, onApply, applying }: Props): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={3}>
      <Replies replies={replies} nameOf={({ authorName }) => authorName} />
      <WriteInThread verb={t`Skriv i tråden`} onReply={onReply}>
        <Button look="plain" onClick={onShow}>
          <Trans>Visa i texten</Trans>
        </Button>
        <Button look="plain" onClick={() => onResolve(!resolved)}>
          {resolved ? <Trans>Ta upp igen</Trans> : <Trans>Markera som avklarad</Trans>}
        </Button>
        {onApply ? (
          <Button look="quiet" pending={applying} onClick={onApply}>
            <Trans>För in förslaget i texten</Trans>
          </Button>
        ) : null}
      </WriteInThread>
    </Stack>
  );
}
