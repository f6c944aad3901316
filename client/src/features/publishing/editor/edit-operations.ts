import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { DraftOperationInput, EditDraftMutation } from '../../../graphql/generated/graphql.ts';
import { inTurn } from '../../../graphql/in-turn.ts';

const mutation = graphql(`
  mutation EditDraft($input: EditDraftInput!) {
    editDraft(input: $input) {
      draft {
        id
        structureRevision
        updatedAt
        nodes {
          nodeId
          type
          attrs
          children
          revision
        }
        ...EditionProgress @unmask
      }
      errors {
        __typename
        ... on UserError {
          message
          path
        }
        ... on DraftConflict {
          theirs {
            nodeId
            attrs
            revision
          }
        }
      }
    }
  }
`);

export type EditError = EditDraftMutation['editDraft']['errors'][number];

/** Sends operations on the edition in work; the cache then holds the edition as it became. */
export function useEditDraft(artefactId: string): (operations: DraftOperationInput[]) => Promise<readonly EditError[]> {
  const [edit] = useMutation(mutation);
  return async (operations) => {
    const { data } = await inTurn(artefactId, () => edit({ variables: { input: { artefactId, operations } } }));
    if (!data) throw new Error('The answer held nothing.');
    return data.editDraft.errors;
  };
}
