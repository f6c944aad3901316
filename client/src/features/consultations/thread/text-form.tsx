import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { threadLimits, threadMessageSchema } from 'shared/consultations/consult-thread.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { fieldId, type UserError } from '../../../ui/form/use-form.ts';
import { Small } from '../../../ui/layout/layout.tsx';
import { GatedForm } from '../identity/gated-form.tsx';
import { GatedText } from '../identity/gated-text.tsx';
import { useGatedForm } from '../identity/use-gated-form.ts';
import type { Vouching } from '../identity/vouching.ts';
import { DoubtsOfText } from '../reuse/doubts-of-text.tsx';

type Props = {
  label: string;
  hint: string;
  verb: ReactNode;
  /** Put away while the question is in quarantine. */
  paused?: boolean;
  send: (text: string, overrides: readonly Vouching[]) => Promise<readonly UserError[]>;
};

/** One text added to a thread: once sent it cannot be changed. */
export function TextForm({ label, hint, verb, paused = false, send }: Props): ReactNode {
  const form = useGatedForm({
    initial: { text: '' },
    schema: threadMessageSchema,
    texts: ({ text }) => ({ text }),
    send: ({ text }, overrides) => send(text, overrides),
  });
  return (
    <GatedForm form={form} gap={4} paused={paused}>
      <GatedText
        id={fieldId('text')}
        label={label}
        hint={hint}
        value={form.values.text}
        vouched={form.vouched('text')}
        error={form.errors['text']}
        maxLength={threadLimits.message}
        required
        onChange={(text) => form.set('text', text)}
        onVouch={(kinds, reason) => form.vouch('text', kinds, reason)}
      />
      <DoubtsOfText text={form.values.text} reader="ASKING" />
      <ButtonRow>
        <Button type="submit" pending={form.pending}>
          {verb}
        </Button>
      </ButtonRow>
      <Small>
        <Trans>Det du skickar kan inte ändras, bara kompletteras.</Trans>
      </Small>
    </GatedForm>
  );
}
