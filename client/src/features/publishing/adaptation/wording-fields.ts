import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../graphql/generated/gql.ts';

/** How one organisation words a part, and why. */
const wordingFields = graphql(`
  fragment WordingFields on Wording {
    nodeId
    mode
    attrs
    nodes
    attributes
    reason
    differingCriteria
    consequence
    number
    publishedAt
    drift
    organisationNode {
      id
      slug
      name
    }
  }
`);

export type Wording = ResultOf<typeof wordingFields>;
