import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../../graphql/generated/gql.ts';

// What is told of a part, alike wherever it is read: in a text, or in a course that somebody takes.
graphql(`
  fragment MarkFields on NodeMark {
    nodeId
    mode
    attributes
    swedishOnly
    reason
    differingCriteria
    consequence
    since
    link {
      organisationNode {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment LeftOutFields on LeftOutNode {
    nodeId
    type
    parentNodeId
    label {
      sv
      en
    }
    reason
    link {
      organisationNode {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment WarningFields on NodeWarning {
    nodeId
    status
    safety
    raisedAt
    above
    organisationNode {
      id
      name
    }
  }
`);

/** Whose words a text is read in: what every page that reads in a region asks for beside the document. */
const readingFields = graphql(`
  fragment ReadingFields on EffectiveDocument {
    organisationNode {
      id
      slug
      name
    }
    chain {
      organisationNode {
        id
        slug
        name
      }
    }
    marks {
      ...MarkFields @unmask
    }
    leftOut {
      ...LeftOutFields @unmask
    }
    warnings {
      ...WarningFields @unmask
    }
  }
`);

/** Other pages ask for the same of other types. */
export type ReadingFields = Omit<ResultOf<typeof readingFields>, ' $fragmentName'>;
export type Mark = ReadingFields['marks'][number];
export type LeftOut = ReadingFields['leftOut'][number];
export type Warning = ReadingFields['warnings'][number];

/** The organisation whose words a part is in above another one; null where they are the nation's. */
export type Above = { slug: string; name: string } | null;

/** Whose words the part of a warning is in where its organisation starts from. */
export function aboveOf({ chain, marks }: ReadingFields, { nodeId, organisationNode }: Warning): Above {
  const place = chain.findIndex((link) => link.organisationNode.id === organisationNode.id);
  const before = chain.slice(0, place).map((link) => link.organisationNode);
  const words = marks.filter((mark) => mark.nodeId === nodeId).map(({ link }) => link.organisationNode.id);
  return before.findLast(({ id }) => words.includes(id)) ?? null;
}
