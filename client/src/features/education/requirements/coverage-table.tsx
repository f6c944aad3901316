import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CoverageFieldsFragment } from '../../../graphql/generated/graphql.ts';
import { Small, Stack } from '../../../ui/layout/layout.tsx';
import { Table } from '../../../ui/table/table.tsx';

graphql(`
  fragment CoverageFields on Coverage {
    key
    name
    concerned
    covered
    percent
  }
`);

type Props = { rows: readonly CoverageFieldsFragment[]; caption: ReactNode; rowName: string };

/** How many it concerns and how many of them are covered, row by row. A number so small that it could name somebody is a dash. */
export function CoverageTable({ rows, caption, rowName }: Props): ReactNode {
  const { t } = useLingui();
  const hidden = rows.some(({ concerned, covered }) => concerned === null || covered === null);
  return (
    <Stack gap={2}>
      <Table
        caption={caption}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', name: rowName, cell: ({ name }) => name || <Trans>Utan angivet yrke</Trans> },
          { key: 'concerned', name: t`Berörs`, numeric: true, cell: ({ concerned }) => concerned ?? '–' },
          { key: 'covered', name: t`Uppfyller`, numeric: true, cell: ({ covered }) => covered ?? '–' },
          { key: 'percent', name: t`Andel, procent`, numeric: true, cell: ({ percent }) => percent ?? '–' },
        ]}
      />
      {hidden ? (
        <Small>
          <Trans>Streck betyder att antalet är så litet att det skulle kunna peka ut någon.</Trans>
        </Small>
      ) : null}
    </Stack>
  );
}
