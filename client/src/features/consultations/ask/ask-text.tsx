import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from '../../../ui/banner/banner.tsx';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { fieldId } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { GatedText } from '../identity/gated-text.tsx';
import { vouchedIn } from '../identity/vouching.ts';
import { DoubtsOfText } from '../reuse/doubts-of-text.tsx';
import { useAskDraft } from './ask-draft-context.ts';
import { textOf } from './draft-state.ts';

type Props = {
  /** `title`, `question` or `template.<code>`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  maxLength: number;
  rows?: number;
  required?: boolean;
  /** What is missing, after one tried to go on. */
  problem?: string | undefined;
};

/** A text of the question being written, saved as one writes. */
export function AskText({ name, problem, ...field }: Props): ReactNode {
  const { draft, write, vouch, settle, flush } = useAskDraft();
  const { text, saved, error, theirs } = textOf(draft, name);
  return (
    <Stack gap={3}>
      <GatedText
        {...field}
        id={fieldId(name)}
        value={text}
        saved={saved}
        vouched={vouchedIn(draft.vouchings, name)}
        error={error ?? problem}
        onChange={(next) => write(name, next)}
        onBlur={() => void flush()}
        onVouch={(kinds, reason) => vouch(name, kinds, reason)}
      />
      <DoubtsOfText text={text} reader="ASKING" />
      {theirs ? (
        <Banner tone="wait" title={<Trans>Texten har ändrats i ett annat fönster</Trans>}>
          <p>{theirs.text || <Trans>Där är den tom.</Trans>}</p>
          <ButtonRow>
            <Button look="quiet" onClick={() => settle(name, 'mine')}>
              <Trans>Behåll den här</Trans>
            </Button>
            <Button look="quiet" onClick={() => settle(name, 'theirs')}>
              <Trans>Ta den andra</Trans>
            </Button>
          </ButtonRow>
        </Banner>
      ) : null}
    </Stack>
  );
}
