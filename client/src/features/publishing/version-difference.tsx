import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { saysLevels } from './level-names.ts';
import { DifferenceList, type Difference } from './difference-list.tsx';

const document = graphql(`
  query VersionDifference($from: ID!, $to: ID!, $node: ID) {
    versionDifference(from: $from, to: $to, node: $node) {
      node
      type
      change
      attributes
    }
    before: artefactVersion(id: $from) {
      id
      nodes {
        nodeId
        parent
        label {
          sv
          en
        }
      }
    }
    after: artefactVersion(id: $to) {
      id
      nodes {
        nodeId
        parent
        label {
          sv
          en
        }
      }
    }
  }
`);

/** Asked for only where a level is said, for only the whole text tells what it is called. */
const wholeDocument = graphql(`
  query VersionDocument($id: ID!) {
    artefactVersion(id: $id) {
      id
      document
    }
  }
`);

/** What differs between two published versions; with `node` only that part and what is below it. */
export function VersionDifference({ from, to, node = null }: { from: string; to: string; node?: string | null }): ReactNode {
  const { data } = useSuspenseQuery(document, { variables: { from, to, node } });
  const { data: whole } = useQuery(wholeDocument, { variables: { id: to }, skip: !saysLevels(data.versionDifference) });
  const doc = (whole?.artefactVersion?.document ?? undefined) as Doc | undefined;
  if (!data.versionDifference) {
    return (
      <p>
        <Trans>Skillnaden kan inte visas: texten innehåller sådant som bara redaktionen får se.</Trans>
      </p>
    );
  }
  const differences = data.versionDifference as Difference[];
  const parts = new Map([...(data.before?.nodes ?? []), ...(data.after?.nodes ?? [])].map((part) => [part.nodeId, part]));
  return (
    <DifferenceList
      differences={differences}
      attrsOf={(id) => doc && findNode(doc, id)?.attrs}
      labelOf={(id) => {
        const label = parts.get(id)?.label;
        return label && { sv: label.sv, ...(label.en ? { en: label.en } : {}) };
      }}
      parentOf={(id) => parts.get(id)?.parent ?? null}
    />
  );
}
