import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { reasonSchema } from 'shared/publishing/edition-inputs.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextArea } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';

const mutation = graphql(`
  mutation RetireArtefact($input: RetireArtefactInput!) {
    retireArtefact(input: $input) {
      artefact {
        id
        ...Edition
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

/** Takes a text out of use, with a reason readers see. Everyone who rests on it is told. */
export function RetireArtefact({ artefactId }: { artefactId: string }): ReactNode {
  const { t } = useLingui();
  const [retire] = useMutation(mutation);
  const form = useForm({
    initial: { reason: '' },
    schema: reasonSchema,
    submit: async ({ reason }) => {
      const { data } = await retire({ variables: { input: { artefactId, reason } } });
      return data?.retireArtefact.errors ?? [];
    },
  });
  return (
    <Details summary={<Trans>Ta texten ur bruk</Trans>}>
      <form onSubmit={form.onSubmit} noValidate>
        <Stack gap={4}>
          <ErrorSummary errors={form.summary} />
          <TextArea
            {...form.text('reason')}
            label={t`Varför?`}
            hint={t`Läsarna ser skälet på sidan. De som vilar på texten får en uppgift.`}
            rows={3}
          />
          <div>
            <Button type="submit" look="quiet" pending={form.pending}>
              <Trans>Ta ur bruk</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </Details>
  );
}
