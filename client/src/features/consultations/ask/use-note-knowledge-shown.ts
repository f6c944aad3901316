import { useMutation } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';

const noteShown = graphql(`
  mutation NoteKnowledgeShown($input: NoteKnowledgeShownInput!) {
    noteKnowledgeShown(input: $input) {
      consult {
        id
        knowledgeShownAt
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

/**
 * Tells the server that what is already known stands on the page: needed before the question can be sent. Every step shows
 * it, so a network that was slow or gone at one step has not cost the asker anything at the next.
 */
export function useNoteKnowledgeShown(consultId: string, isShown: boolean, step: string | undefined): void {
  const [note] = useMutation(noteShown);
  const noted = useRef<string | null>(null);
  const triedAt = useRef<string | null>(null);
  useEffect(() => {
    const place = `${consultId} ${step}`;
    if (!isShown || noted.current === consultId || triedAt.current === place) return;
    triedAt.current = place;
    note({ variables: { input: { consultId } } }).then(
      () => (noted.current = consultId),
      () => undefined,
    );
  }, [isShown, consultId, step, note]);
}
