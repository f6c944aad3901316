import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../graphql/generated/gql.ts';

/** What every editor's page of an adaptation says of it. */
const adaptationHead = graphql(`
  fragment AdaptationHead on Adaptation {
    id
    viewerCanEdit
    viewerCanSeeDraft
    artefact {
      id
      slug
      kind
      path
      publishedVersion {
        id
        number
        title {
          sv
          en
        }
      }
    }
    organisationNode {
      id
      slug
      name
    }
    followsNode {
      __typename
      id
      slug
      name
    }
    published {
      id
      number
      publishedAt
    }
    draft {
      id
      state
      revision
      changeNote
      reviewBy
      sentBackReason
      steps {
        transition
        missing {
          message
          nodeId
        }
      }
    }
  }
`);

/** A part as a row of the list. */
const elementRow = graphql(`
  fragment ElementRow on AdaptationElement {
    nodeId
    type
    label {
      sv
      en
    }
    depth
    parentNodeId
    locked
    mode
    decided
    orphaned
    hidden
    revision
    aboveFrom {
      id
      name
    }
    changedInDraft
    moved
    drift {
      id
      status
      safety
      dueAt
      choice
    }
  }
`);

/** A part with everything that is decided about it. */
const elementFields = graphql(`
  fragment ElementFields on AdaptationElement {
    nodeId
    type
    label {
      sv
      en
    }
    parentNodeId
    locked
    lockedAttributes
    mode
    decided
    orphaned
    hidden
    revision
    publishedNumber
    above
    aboveFrom {
      id
      name
    }
    seen
    ours
    set
    nodes
    reason
    differingCriteria
    consequence
    changedInDraft
    moved
    textMark
    drift {
      id
      status
      safety
      raisedAt
      dueAt
      choice
      outdatedChoice
      choiceReason
      version {
        id
        number
        publishedAt
        changeNote
      }
      movedIn {
        id
        number
        changeNote
      }
      decidedOn {
        id
        number
      }
      proposal {
        name
        value
        from
      }
      read
      readReason
      leftOut {
        before
        now
      }
    }
  }
`);

export type AdaptationHead = ResultOf<typeof adaptationHead>;
export type ElementRow = ResultOf<typeof elementRow>;
export type Element = ResultOf<typeof elementFields>;
export type ElementDrift = NonNullable<Element['drift']>;

/** Whether the text above has moved under what is published about a part, and nothing is chosen about it. */
export function hasOpenDrift({ drift }: Pick<ElementRow, 'drift'>): boolean {
  return (drift?.status === 'DRIFT' || drift?.status === 'ORPHAN') && !drift.choice;
}

/** Whether a part waits for somebody to decide about a change above, and nothing is chosen yet. What is new from above waits until it is decided about. */
export function waitsForChoice({ drift, decided, moved }: Pick<ElementRow, 'drift' | 'decided' | 'moved'>): boolean {
  if (moved) return true;
  if (!drift || drift.status === 'CONVERGED') return false;
  return drift.status === 'UNDECIDED' ? !decided : !drift.choice;
}
