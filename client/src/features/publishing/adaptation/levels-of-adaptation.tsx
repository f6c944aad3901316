import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { saysLevels } from '../level-names.ts';
import { LevelsOf } from '../levels-of.tsx';
import type { AdaptationHead, Element } from './adaptation-fields.ts';

/** Asked for only where a level is said, for the scale may stand in another part. */
const wholeText = graphql(`
  query AdaptationDocument($slug: String!, $at: String!) {
    adaptation(slug: $slug, at: $at) {
      id
      preview {
        document
      }
    }
  }
`);

type Props = { adaptation: AdaptationHead; element: Element; children: ReactNode };

/** Names the levels a part says by its own scale, and else by those of the text as the organisation reads it. */
export function LevelsOfAdaptation({ adaptation: { artefact, organisationNode }, element, children }: Props): ReactNode {
  const { data } = useQuery(wholeText, { variables: { slug: artefact.slug, at: organisationNode.slug }, skip: !saysLevels(element) });
  const doc = (data?.adaptation?.preview?.document ?? undefined) as Doc | undefined;
  const own = element.ours ?? (element.above as { attrs: object } | null)?.attrs;
  return (
    <LevelsOf attrsOf={(id) => (id === element.nodeId ? own : doc && findNode(doc, id)?.attrs)} own={element.nodeId}>
      {children}
    </LevelsOf>
  );
}
