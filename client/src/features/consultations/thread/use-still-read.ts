import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/gql.ts';

/** What the viewer is to a question, as the step that was taken left it: the mutations that may cost one the question ask for it. */
const fragment = graphql(`
  fragment StillRead on Consult {
    id
    viewerIs
  }
`);

/** Tells whether the viewer may read a question still. Passed on, or with an opinion given, it may be no longer theirs. */
export function useStillRead(): (id: string) => boolean {
  const { cache } = useApolloClient();
  return (id) => cache.readFragment({ id: cache.identify({ __typename: 'Consult', id }) ?? '', fragment })?.viewerIs.length !== 0;
}
