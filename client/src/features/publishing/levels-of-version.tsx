import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { saysLevels } from './level-names.ts';
import { LevelsOf } from './levels-of.tsx';

/** Asked for only where a level is said, for only the whole text tells what it is called. */
const wholeDocument = graphql(`
  query VersionDocument($id: ID!) {
    artefactVersion(id: $id) {
      id
      document
    }
  }
`);

type Props = {
  version: string | undefined;
  /** What is told within it. */
  told: unknown;
  children: ReactNode;
};

/** Names the levels that are told within it as a published version does. */
export function LevelsOfVersion({ version = '', told, children }: Props): ReactNode {
  const { data } = useQuery(wholeDocument, { variables: { id: version }, skip: version === '' || !saysLevels(told) });
  const doc = (data?.artefactVersion?.document ?? undefined) as Doc | undefined;
  return (
    <LevelsOf attrsOf={(id) => doc && findNode(doc, id)?.attrs} own="">
      {children}
    </LevelsOf>
  );
}
