import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { EffectFieldsFragment } from '../../../graphql/generated/graphql.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Localised } from '../../../i18n/localised.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Table, Unbroken } from '../../../ui/table/table.tsx';

graphql(`
  fragment EffectFields on CompetencyEffect {
    title {
      sv
      en
    }
    effect {
      pairs
      before
      after
      g {
        estimate
        low
        high
      }
    }
  }
`);

/** How competencies moved, with effect size and interval. */
export function EffectTable({ rows, caption }: { rows: readonly EffectFieldsFragment[]; caption: ReactNode }): ReactNode {
  const { t } = useLingui();
  if (rows.length === 0) {
    return (
      <EmptyState>
        <Trans>Ingen har skattat sig båda gångerna ännu.</Trans>
      </EmptyState>
    );
  }
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ title }) => title.sv}
      columns={[
        { key: 'title', name: t`Kompetens`, cell: ({ title }) => <Localised value={title} /> },
        { key: 'pairs', name: t`Personer`, numeric: true, cell: ({ effect }) => effect?.pairs ?? '–' },
        { key: 'before', name: t`Före`, numeric: true, cell: ({ effect }) => rounded(effect?.before) },
        { key: 'after', name: t`Efter`, numeric: true, cell: ({ effect }) => rounded(effect?.after) },
        { key: 'g', name: t`Effektstorlek`, numeric: true, cell: ({ effect }) => <Size effect={effect} /> },
      ]}
    />
  );
}

function Size({ effect }: { effect: EffectFieldsFragment['effect'] }): ReactNode {
  if (!effect) return <Trans>för få för att visa</Trans>;
  if (!effect.g) return <Trans>ingen skillnad att mäta</Trans>;
  const { estimate, low, high } = effect.g;
  return (
    <Unbroken>
      <Trans>
        {rounded(estimate)} ({rounded(low)} till {rounded(high)})
      </Trans>
    </Unbroken>
  );
}

const rounded = (value: number | null | undefined): string => (typeof value === 'number' ? formatNumber(value, 2) : '–');
