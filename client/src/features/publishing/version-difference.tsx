import { useSuspenseQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import { DifferenceList, type Difference } from './difference-list.tsx';
import { LevelsOfVersion } from './levels-of-version.tsx';

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

/** What differs between two published versions; with `node` only that part and what is below it. */
export function VersionDifference({ from, to, node = null }: { from: string; to: string; node?: string | null }): ReactNode {
  const { data } = useSuspenseQuery(document, { variables: { from, to, node } });
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
    <LevelsOfVersion version={to} told={differences}>
      <DifferenceList
        differences={differences}
        labelOf={(id) => {
          const label = parts.get(id)?.label;
          return label && { sv: label.sv, ...(label.en ? { en: label.en } : {}) };
        }}
        parentOf={(id) => parts.get(id)?.parent ?? null}
      />
    </LevelsOfVersion>
  );
}
