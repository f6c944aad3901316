import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { locale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextArea } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { PartSelect } from './part-select.tsx';
import type { TextPart } from './text-parts.ts';

type Answer = { text: string | null; nodeId: string | null };

type Props = {
  name: string;
  answer: Answer;
  /** The answer is of an earlier edition. */
  again: boolean;
  parts: readonly TextPart[];
  send: (answer: Answer) => Promise<readonly UserError[]>;
};

/** How the text answers one consideration: in words, or by a part of it. */
export function ConsiderationForm({ name, answer, again, parts, send }: Props): ReactNode {
  const { t } = useLingui();
  const [nodeId, setNode] = useState(answer.nodeId ?? '');
  const form = useForm({
    scope: useId(),
    initial: { text: answer.text ?? '' },
    submit: async ({ text }) => {
      const isEmpty = text.trim() === '' && nodeId === '';
      // Empty takes an answer away; where there is none nothing would happen.
      if (isEmpty && !answer.text && !answer.nodeId) return [{ path: ['text'], message: fieldMessage('required', locale) }];
      return send({ text: text || null, nodeId: nodeId || null });
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate aria-label={name}>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextArea {...form.text('text')} label={t`Svar i ord`} rows={3} />
        <PartSelect label={t`Del av texten som svarar`} none={t`Ingen`} parts={parts} value={nodeId} onChange={setNode} />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            {again ? <Trans>Svara för den här utgåvan</Trans> : <Trans>Spara svaret</Trans>}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
