import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';

/** What every mutation of a question answers: what is in the way, if anything. */
type Payload = { errors: readonly ({ message: string; path: string[] } | object)[] };

/** Something wrong, as forms show it. */
type ActionError = { message: string; path: string[]; __typename?: string };

/**
 * Runs a mutation of a question and resolves with what is in the way, empty when it was done. Tasks and their number in the
 * header are read anew, because every step moves them. Throws when nothing arrived.
 */
export function useConsultAction<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): (variables: Variables) => Promise<readonly ActionError[]> {
  const [run] = useMutation<Data, Variables>(document);
  const client = useApolloClient();
  return async (variables) => {
    const { data } = await run({ variables });
    const [payload] = Object.values((data ?? {}) as Record<string, Payload>);
    if (!payload) throw new Error('The mutation answered nothing.');
    const errors = payload.errors.filter((error): error is ActionError => 'message' in error);
    if (errors.length === 0) await client.refetchQueries({ include: ['Shell'] });
    return errors;
  };
}
