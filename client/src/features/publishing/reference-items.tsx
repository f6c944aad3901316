import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { Tag } from '../../ui/tag/tag.tsx';

/** A source as the pages that read typed texts ask for it. */
const referenceItem = graphql(`
  fragment ReferenceItem on Reference {
    nodeId
    number
    authors
    title
    journal
    year
    doi
    url
    toConfirm
  }
`);

/** Published sources with the numbers they have in the whole text. */
export function ReferenceItems({ references }: { references: readonly ResultOf<typeof referenceItem>[] }): ReactNode {
  return (
    <Stack gap={2}>
      {references.map((reference) => {
        const address = reference.doi ? `https://doi.org/${reference.doi}` : reference.url;
        return (
          <p key={reference.nodeId}>
            {reference.number}. {reference.authors ? `${reference.authors}. ` : ''}
            {address ? <a href={address}>{reference.title}</a> : reference.title}.{reference.journal ? ` ${reference.journal}.` : ''}
            {reference.year ? ` ${reference.year}.` : ''}{' '}
            {reference.toConfirm ? (
              <Tag tone="wait">
                <Trans>ej bekräftad</Trans>
              </Tag>
            ) : null}
          </p>
        );
      })}
    </Stack>
  );
}
