import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { Day } from '../../i18n/day.tsx';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { TextArea } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { Bullets } from '../../ui/list/list.tsx';

type Props = {
  replies: readonly { authorName: string; text: string; createdAt: string }[];
  resolved: boolean;
  onShow: () => void;
  onReply: (text: string) => Promise<readonly UserError[]>;
  onResolve: (resolved: boolean) => void;
  onApply?: (() => void) | undefined;
  applying: boolean;
};

/** What the team says to a comment, and what can be done with it. */
export function CommentThread({ replies, resolved, onShow, onReply, onResolve, onApply, applying }: Props): ReactNode {
  const { t } = useLingui();
  const [isWriting, setWriting] = useState(false);
  const form = useForm({
    scope: useId(),
    initial: { text: '' },
    submit: async ({ text }) => {
      const failed = await onReply(text);
      if (failed.length === 0) setWriting(false);
      return failed;
    },
  });
  return (
    <Stack gap={3}>
      {replies.length > 0 ? (
        <Bullets label={t`Svar i tråden`}>
          {replies.map(({ authorName, text, createdAt }) => (
            <li key={createdAt + authorName}>
              {authorName}, <Day at={createdAt} time />: {text}
            </li>
          ))}
        </Bullets>
      ) : null}
      {isWriting ? (
        <form onSubmit={form.onSubmit} noValidate>
          <Stack gap={3}>
            <TextArea {...form.text('text')} label={t`Skriv i tråden`} rows={2} />
            <div>
              <Button type="submit" look="quiet" pending={form.pending}>
                <Trans>Skicka</Trans>
              </Button>
            </div>
          </Stack>
        </form>
      ) : null}
      <ButtonRow>
        <Button look="plain" onClick={onShow}>
          <Trans>Visa i texten</Trans>
        </Button>
        {isWriting ? null : (
          <Button look="plain" onClick={() => setWriting(true)}>
            <Trans>Skriv i tråden</Trans>
          </Button>
        )}
        <Button look="plain" onClick={() => onResolve(!resolved)}>
          {resolved ? <Trans>Ta upp igen</Trans> : <Trans>Markera som avklarad</Trans>}
        </Button>
        {onApply ? (
          <Button look="quiet" pending={applying} onClick={onApply}>
            <Trans>För in förslaget i texten</Trans>
          </Button>
        ) : null}
      </ButtonRow>
    </Stack>
  );
}
