import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SearchPageQuery } from '../../graphql/generated/graphql.ts';
import { Small } from '../../ui/layout/layout.tsx';

type Results = NonNullable<SearchPageQuery['search']>;

/** How what was typed was understood, where it was not taken at its word. */
export function Understood({ results: { spelling, synonyms } }: { results: Results }): ReactNode {
  return (
    <>
      {spelling.map(({ typed, meant }) => (
        <p key={typed}>
          <Trans>
            Ordet <i>{typed}</i> finns inte här. Sökningen gjordes på <b>{meant}</b>.
          </Trans>
        </p>
      ))}
      {synonyms.length > 0 ? (
        <Small>
          <Trans>Söktes också: {[...new Set(synonyms.map(({ means }) => means))].join(', ')}</Trans>
        </Small>
      ) : null}
    </>
  );
}
