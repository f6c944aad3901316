import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { vancouver } from 'shared/publishing/vancouver.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import { Stack } from '../../ui/layout/layout.tsx';
import { MarkedPart } from '../../ui/marked-text/marked-text.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { Unconfirmed } from '../../ui/tag/unconfirmed.tsx';

/** A source as the pages that read typed texts ask for it. */
const referenceItem = graphql(`
  fragment ReferenceItem on Reference {
    nodeId
    number
    authors
    title
    journal
    publisher
    year
    volume
    issue
    pages
    doi
    isbn
    url
    retraction
    toConfirm
  }
`);

/** Published sources with the numbers they have in the whole text, and whose they are where somebody has added one. */
export function ReferenceItems({ references }: { references: readonly ResultOf<typeof referenceItem>[] }): ReactNode {
  return (
    <Stack gap={2}>
      {references.map((reference) => {
        const { before, title, after } = vancouver(printed(reference));
        const address = reference.doi ? `https://doi.org/${reference.doi}` : reference.url;
        return (
          <MarkedPart key={reference.nodeId} id={reference.nodeId} anchor>
            <p>
              {reference.number}. {before} {address ? <a href={address}>{title}</a> : title} {after}{' '}
              {reference.retraction ? (
                <Tag tone="late">
                  <Trans>återkallad: {reference.retraction}</Trans>
                </Tag>
              ) : null}{' '}
              {reference.toConfirm ? <Unconfirmed /> : null}
            </p>
          </MarkedPart>
        );
      })}
    </Stack>
  );
}

/** What the renderer reads of a source. */
function printed({
  authors,
  title,
  journal,
  publisher,
  year,
  volume,
  issue,
  pages,
  doi,
  isbn,
}: ResultOf<typeof referenceItem>): ReferenceAttrs {
  const told = {
    authors: authors ?? null,
    title,
    journal: journal ?? null,
    publisher: publisher ?? null,
    year: year ?? null,
    doi: doi ?? null,
    isbn: isbn ?? null,
  };
  const place = { volume: volume ?? null, issue: issue ?? null, pages: pages ?? null };
  return { ...told, ...place, url: null, note: null, confirmation: 'CONFIRMED', toConfirm: null };
}
