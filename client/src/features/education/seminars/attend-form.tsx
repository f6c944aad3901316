import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useAct } from '../../../graphql/use-act.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { attendByCodeMutation } from './seminar-mutations.ts';

/** The code shown at a meeting, typed by those who are there. */
export function AttendForm({ seminarId, refetch }: { seminarId: string; refetch: () => unknown }): ReactNode {
  const { t } = useLingui();
  const attend = useAct(attendByCodeMutation, refetch);
  const form = useForm({
    initial: { code: '' },
    submit: async ({ code }) => {
      const failed = await attend.run({ input: { seminarId, code } });
      if (failed.length === 0) form.setValues({ code: '' });
      return failed;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={3}>
        <ErrorSummary errors={form.summary} />
        <TextInput
          {...form.text('code')}
          label={t`Närvarokod`}
          hint={t`Sex siffror som visas vid mötet. Gäller från 15 minuter före till en timme efter.`}
          inputMode="numeric"
          autoComplete="off"
          narrow
        />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Jag är här</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
