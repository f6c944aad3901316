import { useApolloClient, useMutation } from '@apollo/client/react';
import type { WithdrawReason } from 'shared/consultations/consult-words.ts';
import { graphql } from '../../../graphql/generated/gql.ts';

const withdrawConsult = graphql(`
  mutation WithdrawConsult($input: WithdrawConsultInput!) {
    withdrawConsult(input: $input) {
      consult {
        id
        state
        stateLabel
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

/** Takes a question back, or throws a draft away; resolves with what is in the way. */
export function useWithdraw(id: string): (reason: WithdrawReason | null) => Promise<readonly { message: string; path: string[] }[]> {
  const [withdraw] = useMutation(withdrawConsult);
  const client = useApolloClient();
  return async (reason) => {
    const { data } = await withdraw({ variables: { input: { consultId: id, reason } } });
    const errors = data?.withdrawConsult.errors ?? [];
    if (errors.length === 0) await client.refetchQueries({ include: ['Shell'] });
    return errors;
  };
}
