import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { RemovedDraftPartQuery } from '../../../graphql/generated/graphql.ts';
import { inTurn } from '../../../graphql/in-turn.ts';

const query = graphql(`
  query RemovedDraftPart($slug: String!, $node: ID!) {
    artefact(slug: $slug) {
      id
      draft {
        id
        removedPart(node: $node) {
          nodeId
          title {
            sv
            en
          }
          removedByName
          removedAt
          comesBackWith
        }
      }
    }
  }
`);

const mutation = graphql(`
  mutation RestorePart($input: RestorePartInput!) {
    restorePart(input: $input) {
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
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

/** A part that was removed from the edition in work. */
export type RemovedDraftPart = NonNullable<NonNullable<NonNullable<RemovedDraftPartQuery['artefact']>['draft']>['removedPart']>;

/** What became of a part that the edition does not have: null where it never had it, undefined until it is known. */
export function useRemovedPart(slug: string, node: string): RemovedDraftPart | null | undefined {
  const { data } = useQuery(query, { variables: { slug, node }, fetchPolicy: 'network-only' });
  return data && (data.artefact?.draft?.removedPart ?? null);
}

/** Puts a part back; the cache then holds the edition with it. Answers with what is in the way. */
export function useRestorePart(artefactId: string, node: string): () => Promise<readonly { message: string }[]> {
  const [restore] = useMutation(mutation);
  return async () => {
    const { data } = await inTurn(artefactId, () => restore({ variables: { input: { artefactId, node } } }));
    if (!data) throw new Error('The answer held nothing.');
    return data.restorePart.errors;
  };
}
