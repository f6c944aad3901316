import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { confirmationSchema } from 'shared/publishing/edition-inputs.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/field/error-summary.tsx';
import { TextArea } from '../../ui/field/field.tsx';
import { useForm } from '../../ui/form/use-form.ts';
import { Stack } from '../../ui/layout/layout.tsx';

const mutation = graphql(`
  mutation ConfirmCitation($input: ConfirmCitationInput!) {
    confirmCitation(input: $input) {
      citation {
        id
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** "Still right": with a reason others can read. */
export function ConfirmCitation({ citationId, onConfirmed }: { citationId: string; onConfirmed: () => void }): ReactNode {
  const { t } = useLingui();
  const [confirm] = useMutation(mutation, { refetchQueries: ['Shell', 'StartPage', 'TasksPage'] });
  const form = useForm({
    initial: { reason: '' },
    schema: confirmationSchema,
    submit: async ({ reason }) => {
      const { data } = await confirm({ variables: { input: { citationId, reason } } });
      const errors = data?.confirmCitation.errors ?? [];
      if (errors.length === 0) onConfirmed();
      return errors;
    },
  });
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <TextArea
          {...form.text('reason')}
          label={t`Varför stämmer den egna texten fortfarande?`}
          hint={t`Sparas tillsammans med hänvisningen, så att andra kan följa hur du tänkte.`}
          rows={3}
        />
        <div>
          <Button type="submit" pending={form.pending}>
            <Trans>Stämmer fortfarande</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
