import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type ReactNode } from 'react';
import { daySchema } from 'shared/text/day.ts';
import * as z from 'zod/mini';
import { inputMethods, type InputMethod } from 'shared/review/review-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { Select, TextArea, TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { choicesOf } from './words.ts';

/** What was said once, in sum. */
export type Said = { method: InputMethod; heldOn: string; participants: number; summary: string };

type Props = {
  /** What is corrected; absent for something new. */
  said?: Said;
  send: (said: Said) => Promise<readonly UserError[]>;
};

/** What patients and relatives have said, in sum. */
export function PatientInputForm({ said, send }: Props): ReactNode {
  const { t } = useLingui();
  const [method, setMethod] = useState<InputMethod>(said?.method ?? 'INTERVIEW');
  const [today] = useState(() => formatDate(new Date()));
  const form = useForm({
    scope: useId(),
    initial: { heldOn: said?.heldOn ?? today, participants: said ? String(said.participants) : '', summary: said?.summary ?? '' },
    schema: z.object({ heldOn: daySchema.check(z.refine((day) => day <= formatDate(new Date()), 'inputInFuture')) }),
    submit: async ({ heldOn, participants, summary }) => {
      if (!/^\d{1,6}$/u.test(participants)) return [{ path: ['participants'], message: t`Skriv ett heltal.` }];
      const failed = await send({ method, heldOn, participants: Number(participants), summary });
      if (failed.length === 0 && !said) form.setValues({ heldOn, participants: '', summary: '' });
      return failed;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Select label={t`Hur frågade ni?`} value={method} onChange={(event) => setMethod(event.target.value as InputMethod)}>
          {choicesOf(inputMethods).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
        <TextInput {...form.text('heldOn')} label={t`När?`} hint={t`åååå-mm-dd`} narrow />
        <TextInput {...form.text('participants')} label={t`Hur många deltog?`} inputMode="numeric" narrow />
        <TextArea
          {...form.text('summary')}
          label={t`Vad sades?`}
          hint={t`Sammanfatta. Skriv inga namn och inget som kan peka ut någon.`}
          rows={4}
        />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Spara</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
