import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { replySchema } from 'shared/evaluations/method-proposal-schema.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ErrorSummary } from '../../../ui/field/error-summary.tsx';
import { TextArea } from '../../../ui/field/field.tsx';
import { useForm } from '../../../ui/form/use-form.ts';
import { Sheet, Stack } from '../../../ui/layout/layout.tsx';

const mutation = graphql(`
  mutation ReplyToProposal($input: ReplyToProposalInput!) {
    replyToProposal(input: $input) {
      proposal {
        id
        reply
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

type Props = {
  proposalId: string;
  /** What they are told so far. */
  reply: string | null;
};

/** What whoever made a proposal is told once it is used. */
export function ReplyForm({ proposalId, reply }: Props): ReactNode {
  const { t } = useLingui();
  const [send] = useMutation(mutation);
  const form = useForm({
    initial: { reply: reply ?? '' },
    schema: replySchema,
    submit: async (values) => {
      const { data } = await send({ variables: { input: { proposalId, seenReply: reply, ...values } } });
      return data?.replyToProposal.errors ?? [];
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <Stack gap={5}>
        <ErrorSummary errors={form.summary} />
        <Sheet>
          <TextArea label={t`Svar till den som föreslog`} rows={3} {...form.text('reply')} />
        </Sheet>
        <div>
          <Button type="submit" pending={form.pending}>
            <Trans>Skicka svaret</Trans>
          </Button>
        </div>
      </Stack>
    </form>
  );
}
