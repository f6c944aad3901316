import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { PartSelect } from './part-select.tsx';
import type { TextPart } from './text-parts.ts';

type Props = { parts: readonly TextPart[]; send: (ballot: { nodeId: string; question: string }) => Promise<readonly UserError[]> };

/** A question to the team about a part of the text. */
export function OpenBallotForm({ parts, send }: Props): ReactNode {
  const { t } = useLingui();
  const [nodeId, setNode] = useState(parts[0]?.node ?? '');
  const form = useForm({
    initial: { question: '' },
    submit: async ({ question }) => {
      const failed = await send({ nodeId, question });
      if (failed.length === 0) form.set('question', '');
      return failed;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <PartSelect label={t`Vilken del gäller det?`} parts={parts} value={nodeId} onChange={setNode} />
        <TextInput {...form.text('question')} label={t`Fråga`} hint={t`En fråga som besvaras med ja eller nej.`} />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Öppna omröstningen</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
