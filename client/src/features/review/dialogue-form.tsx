import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { daySchema } from 'shared/text/day.ts';
import * as z from 'zod/mini';
import { formatDate } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextArea, TextInput } from '../../ui/field/field.tsx';
import { useForm, type UserError } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';

type Entry = { heldOn: string; text: string };

/** What was talked over with a body outside of rounds. */
export function DialogueForm({ send }: { send: (entry: Entry) => Promise<readonly UserError[]> }): ReactNode {
  const { t } = useLingui();
  const [today] = useState(() => formatDate(new Date()));
  const form = useForm({
    initial: { heldOn: today, text: '' },
    schema: z.object({ heldOn: daySchema }),
    submit: async (entry) => {
      const failed = await send(entry);
      if (failed.length > 0) return failed;
      form.setValues({ heldOn: entry.heldOn, text: '' });
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextInput {...form.text('heldOn')} label={t`När?`} hint={t`åååå-mm-dd`} narrow />
        <TextArea {...form.text('text')} label={t`Vad talade ni om, och vad ledde det till?`} rows={3} />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Anteckna</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
