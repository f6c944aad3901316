import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useConsultAction } from '../thread/use-consult-action.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextInput } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';

const stateListedPatients = graphql(`
  mutation StateListedPatients($input: StateListedPatientsInput!) {
    stateListedPatients(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** The manager tells how many patients the unit has listed, so that questions can be told per 1,000. */
export function ListedForm({ unitId, onDone }: { unitId: string; onDone: () => Promise<unknown> }): ReactNode {
  const { t } = useLingui();
  const state = useConsultAction(stateListedPatients);
  const form = useForm<{ patients: string }>({
    initial: { patients: '' },
    submit: async ({ patients }) => {
      const count = Number(patients.replaceAll(/\s/gu, ''));
      if (patients.trim() === '' || !Number.isSafeInteger(count)) return [{ path: ['patients'], message: t`Skriv ett heltal.` }];
      const errors = await state({ input: { unitId, patients: Math.min(count, 2_147_483_647) } });
      if (errors.length === 0) await onDone();
      return errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextInput
          id={fieldId('patients')}
          label={t`Listade patienter på enheten`}
          hint={t`Det senaste talet gäller. Det används bara till frågor per 1 000 listade.`}
          inputMode="numeric"
          narrow
          value={form.values.patients}
          error={form.errors['patients']}
          onChange={({ target }) => form.set('patients', target.value)}
        />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Spara antalet</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
