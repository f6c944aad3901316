import { Trans, useLingui } from '@lingui/react/macro';
import { useId, type ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useAct } from '../../../graphql/use-act.ts';
import { Button, ButtonRow } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextArea } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';

const document = graphql(`
  mutation RequestConfirmation($input: RequestConfirmationInput!) {
    requestConfirmation(input: $input) {
      requested
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** Asks whoever manages the unit, with what shows it. */
export function AskForm({ competencyId, onDone }: { competencyId: string; onDone: () => void }): ReactNode {
  const { t } = useLingui();
  const scope = useId();
  const { run } = useAct(document, onDone);
  const form = useForm({ scope, initial: { note: '' }, submit: ({ note }) => run({ input: { competencyId, note } }) });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextArea
          {...form.text('note')}
          label={t`Vad visar att du kan det?`}
          hint={t`Till exempel något du har gjort. Skriv inget om patienter.`}
          rows={3}
          maxLength={1000}
        />
        <ButtonRow>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Skicka till chefen</Trans>
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
