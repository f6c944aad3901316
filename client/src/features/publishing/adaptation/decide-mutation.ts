import { useMutation } from '@apollo/client/react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { DecideOnPartMutation, NodeDecisionInput, ResolveDriftInput } from '../../../graphql/generated/graphql.ts';
import type { AdaptationHead, Element } from './adaptation-fields.ts';

const decideOnPart = graphql(`
  mutation DecideOnPart($input: DecideOnNodeInput!) {
    decideOnNode(input: $input) {
      ...DecidedFields @unmask
    }
  }
`);

const resolve = graphql(`
  mutation ResolveDrift($input: ResolveDriftInput!) {
    resolveDrift(input: $input) {
      ...DecidedFields @unmask
    }
  }
`);

const move = graphql(`
  mutation MoveAddition($input: MoveAdditionInput!) {
    moveAddition(input: $input) {
      ...DecidedFields @unmask
    }
  }
`);

/** The part as it became, what else of the adaptation changed with it, or what is in the way. */
graphql(`
  fragment DecidedFields on DecideOnNodePayload {
    adaptation {
      id
      draft {
        id
        state
        revision
        steps {
          transition
          missing {
            message
            nodeId
          }
        }
      }
    }
    element {
      ...ElementFields @unmask
    }
    errors {
      __typename
      ... on UserError {
        message
        path
      }
      ... on AdaptationConflict {
        theirs {
          ...ElementFields @unmask
        }
      }
    }
  }
`);

type Payload = DecideOnPartMutation['decideOnNode'];

/** What of a part its editor has seen; a part that is to be added has no text above. */
type Decided = Pick<Element, 'nodeId' | 'revision'> & { publishedNumber?: number; textMark?: string };

/** What came of a change: the part as it is now, or why not. */
export type Outcome =
  | { kind: 'saved'; element: Element | null }
  | { kind: 'conflict'; theirs: Element }
  /** The part is no more: somebody else has taken it away. */
  | { kind: 'gone' }
  | { kind: 'refused'; messages: string[]; path: readonly string[] };

function outcomeOf(decided: Payload | undefined): Outcome {
  const errors = decided?.errors ?? [];
  for (const error of errors)
    if (error.__typename === 'AdaptationConflict') return error.theirs ? { kind: 'conflict', theirs: error.theirs } : { kind: 'gone' };
  if (errors.length > 0) return { kind: 'refused', messages: errors.map(({ message }) => message), path: errors[0]?.path ?? [] };
  return { kind: 'saved', element: decided?.element ?? null };
}

/** The changes an editor makes to the parts of one adaptation. */
export function useDecide({ artefact, organisationNode }: AdaptationHead) {
  const [decide] = useMutation(decideOnPart);
  const [choose] = useMutation(resolve);
  const [place] = useMutation(move);
  const at = { artefactId: artefact.id, organisationNodeId: organisationNode.id };
  return {
    decide: async (seen: Decided, decision: NodeDecisionInput, settles = false): Promise<Outcome> => {
      const { nodeId: node, revision, publishedNumber: published, textMark: above } = seen;
      const input = { ...at, node, revision, published, decision, above, settles };
      return outcomeOf((await decide({ variables: { input } })).data?.decideOnNode);
    },
    resolve: async (input: ResolveDriftInput): Promise<Outcome> => outcomeOf((await choose({ variables: { input } })).data?.resolveDrift),
    move: async (node: string, revision: number, parent: string, after: string | null): Promise<Outcome> =>
      outcomeOf((await place({ variables: { input: { ...at, node, revision, parent, after } } })).data?.moveAddition),
  };
}
