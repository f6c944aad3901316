import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { replySchema } from 'shared/evaluations/method-proposal-schema.ts';
import * as z from 'zod/mini';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { Choices, TextArea } from '../../../ui/field/field.tsx';
import { fieldId, useForm } from '../../../ui/form/use-form.ts';
import { Stack } from '../../../ui/layout/layout.tsx';

const mutation = graphql(`
  mutation DeclineProposals($input: DeclineProposalsInput!) {
    declineProposals(input: $input) {
      declined
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** In the order they are asked for: the summary of errors lists them so. */
const schema = z.object({ proposalIds: z.array(z.string()).check(z.minLength(1, 'chooseAtLeastOne')), reply: replySchema.shape.reply });

type Props = { proposals: readonly { id: string; title: string }[]; onDeclined: () => void };

/** Says no to several proposals of the inbox at once, with one reason. */
export function DeclineForm({ proposals, onDeclined }: Props): ReactNode {
  const { t } = useLingui();
  const [decline] = useMutation(mutation, { refetchQueries: ['Shell'] });
  const form = useForm<{ proposalIds: string[]; reply: string }>({
    initial: { proposalIds: [], reply: '' },
    schema,
    submit: async (input) => {
      const { data } = await decline({ variables: { input } });
      const failed = data?.declineProposals.errors ?? [];
      if (failed.length === 0) {
        form.setValues({ proposalIds: [], reply: '' });
        onDeclined();
      }
      return failed;
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Stack gap={4}>
        <ErrorSummary errors={form.summary} />
        <Choices
          multiple
          id={fieldId('proposalIds')}
          name="proposalIds"
          label={t`Vilka?`}
          error={form.errors['proposalIds']}
          value={form.values.proposalIds}
          choices={proposals.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(picked) => form.set('proposalIds', picked)}
        />
        <TextArea
          label={t`Skäl`}
          hint={t`Den som själv har skickat förslaget läser det. För källor ur en fil skickas inget svar.`}
          rows={2}
          {...form.text('reply')}
        />
        <div>
          <Button type="submit" look="quiet" pending={form.pending}>
            <Trans>Säg nej till de markerade</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
