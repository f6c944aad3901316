import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { daySchema } from 'shared/text/day.ts';
import * as z from 'zod/mini';
import { formatDate } from '../../i18n/format.ts';
import { Button, ButtonRow } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextArea, TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';

type Reached = { reachedOn: string; report: string | null };

type Props = {
  /** A report is handed over with what it says; a milestone is reached. */
  isReport: boolean;
  send: (reached: Reached) => Promise<readonly UserError[]>;
  onRemove: () => void;
};

/** That a milestone is reached or a report handed over, or taken out of the plan. */
export function ReachForm({ isReport, send, onRemove }: Props): ReactNode {
  const { t } = useLingui();
  const [today] = useState(() => formatDate(new Date()));
  const form = useForm({
    initial: { reachedOn: today, report: '' },
    schema: z.object({ reachedOn: daySchema }),
    submit: ({ reachedOn, report }) => {
      return send({ reachedOn, report: report || null });
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextInput {...form.text('reachedOn')} label={t`När?`} hint={t`åååå-mm-dd`} narrow />
        <TextArea {...form.text('report')} label={isReport ? t`Vad säger rapporten?` : t`Att minnas`} rows={3} />
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            {isReport ? <Trans>Rapporten är lämnad</Trans> : <Trans>Milstolpen är nådd</Trans>}
          </Button>
          <Button look="plain" onClick={onRemove}>
            <Trans>Ta ur planen</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
