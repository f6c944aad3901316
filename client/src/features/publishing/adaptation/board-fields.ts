import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../graphql/generated/gql.ts';

/** Where one organisation stands with a text. */
const standingFields = graphql(`
  fragment StandingFields on AdaptationStatus {
    state
    number
    publishedAt
    adapted
    added
    excluded
    drift
    orphan
    undecided
    oldestDue
    organisationNode {
      id
      slug
      name
      shortName
      ... on Region {
        code
      }
    }
  }
`);

export type Standing = ResultOf<typeof standingFields>;

/** How many parts are not as they are above. */
export const ownParts = ({ adapted, added, excluded }: Standing): number => adapted + added + excluded;

/** How many parts are read at an organisation in the words of another above it. */
export const inherited = (parts: readonly { readAt: { id: string }; decidedBy: { id: string } }[], id: string): number =>
  parts.filter(({ readAt, decidedBy }) => readAt.id === id && decidedBy.id !== id).length;

/** How many parts wait for a decision. */
export const waitingParts = ({ drift, orphan, undecided }: Standing): number => drift + orphan + undecided;

/** The county code of a region; null for a healthcare region. */
export const regionCode = ({ organisationNode }: Standing): string | null => ('code' in organisationNode ? organisationNode.code : null);
