import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths.ts';
import { Link } from '../../../ui/link/link.tsx';
import { Table } from '../../../ui/table/table.tsx';

type Gap = { words: string; searches: number; empty: number; abandoned: number };

/** What was searched for in vain, with the way to a synonym and to a new text. Fewer than five of anything is not told. */
export function GapTable({ gaps }: { gaps: readonly Gap[] }): ReactNode {
  const { t } = useLingui();
  const told = (count: number): string => (count > 0 ? String(count) : t`under 5`);
  return (
    <Table
      caption={<Trans>Sökt minst fem gånger de senaste tolv månaderna</Trans>}
      rows={gaps}
      rowKey={({ words }) => words}
      columns={[
        { key: 'words', name: t`Sökord`, cell: ({ words }) => <Link to={paths.search(words)}>{words}</Link> },
        { key: 'searches', name: t`Sökningar`, numeric: true, cell: ({ searches }) => searches },
        { key: 'empty', name: t`Utan träff`, numeric: true, cell: ({ empty }) => told(empty) },
        { key: 'abandoned', name: t`Ingen träff öppnad`, numeric: true, cell: ({ abandoned }) => told(abandoned) },
        {
          key: 'next',
          name: t`Gör något åt det`,
          cell: ({ words }) => (
            <>
              <Link to={paths.searchUpkeep(words)}>
                <Trans>Lägg till synonym</Trans>
              </Link>
              {' · '}
              <Link to={paths.newText(words)}>
                <Trans>Börja en utvärdering eller kurs</Trans>
              </Link>
            </>
          ),
        },
      ]}
    />
  );
}
