import { useLazyQuery } from '@apollo/client/react';
import { graphql } from '../../graphql/generated/gql.ts';

const search = graphql(`
  query Colleagues($search: String!) {
    colleagues(search: $search) {
      id
      name
      professionCode
    }
  }
`);

/** Somebody who can be taken into a team or answer for a body. */
export type Colleague = { id: string; name: string };

const SHORTEST = 2;

/** Finds people by a part of their name: nobody before two letters are written. */
export function useColleagues(): { found: readonly Colleague[]; find: (words: string) => void } {
  const [run, { data }] = useLazyQuery(search);
  return {
    found: data?.colleagues ?? [],
    find: (words) => {
      if (words.trim().length >= SHORTEST) void run({ variables: { search: words } });
    },
  };
}
