import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../graphql/generated/gql.ts';

/** What became of one part with a new set of decisions. */
const changeFields = graphql(`
  fragment AdaptationChangeFields on AdaptationChange {
    nodeId
    label {
      sv
      en
    }
    type
    change
    mode
    reason
    attributes
    together
    choice
    choiceReason
  }
`);

export type AdaptationChange = ResultOf<typeof changeFields>;
