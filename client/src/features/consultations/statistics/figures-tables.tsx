import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { FiguresFragment } from '../../../graphql/generated/graphql.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Table, type Column } from '../../../ui/table/table.tsx';
import { TimesChart } from './times-chart.tsx';

graphql(`
  fragment Figures on ConsultStatistics {
    total {
      ...FiguresRow @unmask
    }
    rows {
      ...FiguresRow @unmask
    }
  }
`);

graphql(`
  fragment FiguresRow on ConsultFigures {
    key
    name
    sent
    answered
    net {
      median
      ninetieth
      withinGoal
    }
    gross {
      median
      ninetieth
    }
    surveyed
    referralsAvoided
    followedUp
    adviceFollowed
    perThousandListed
    knowledgeMissing
  }
`);

type Row = FiguresFragment['rows'][number];

/** How fast, as a picture and in figures, and what came of it. The last row is all of them. */
export function FiguresTables({ statistics, groupName }: { statistics: FiguresFragment; groupName: string }): ReactNode {
  const { t } = useLingui();
  const { total, rows } = statistics;
  const all = [...rows, { ...total, name: t`Alla` }];
  const shared = { rows: all, rowKey: ({ key }: Row) => key };
  return (
    <Stack gap={6}>
      <TimesChart rows={all.flatMap(({ key, name, net }) => (net ? [{ key, name, ...net }] : []))} />
      <Table caption={<Trans>Svarstider. Netto i arbetsdagar, brutto i dygn.</Trans>} columns={useTimeColumns(groupName)} {...shared} />
      <Table caption={<Trans>Vad svaren ledde till</Trans>} columns={useEffectColumns(groupName)} {...shared} />
    </Stack>
  );
}

function useTimeColumns(groupName: string): Column<Row>[] {
  const { t } = useLingui();
  const number = (key: string, name: string, cell: (row: Row) => ReactNode): Column<Row> => ({ key, name, numeric: true, cell });
  return [
    { key: 'name', name: groupName, cell: ({ name }) => name },
    number('sent', t`Skickade`, ({ sent }) => <Count value={sent} />),
    number('answered', t`Besvarade`, ({ answered }) => <Count value={answered} />),
    number('netMedian', t`Median netto`, ({ answered, net }) => <Share of={answered} value={decimal(net?.median)} />),
    number('netNinetieth', t`90:e percentil netto`, ({ answered, net }) => <Share of={answered} value={decimal(net?.ninetieth)} />),
    number('within', t`Inom 5 arbetsdagar`, ({ answered, net }) => <Share of={answered} value={percent(net?.withinGoal)} />),
    number('grossMedian', t`Median brutto`, ({ answered, gross }) => <Share of={answered} value={decimal(gross?.median)} />),
    number('grossNinetieth', t`90:e percentil brutto`, ({ answered, gross }) => <Share of={answered} value={decimal(gross?.ninetieth)} />),
  ];
}

function useEffectColumns(groupName: string): Column<Row>[] {
  const { t } = useLingui();
  const number = (key: string, name: string, cell: (row: Row) => ReactNode): Column<Row> => ({ key, name, numeric: true, cell });
  return [
    { key: 'name', name: groupName, cell: ({ name }) => name },
    number('surveyed', t`Enkäter`, ({ surveyed }) => <Count value={surveyed} />),
    number('avoided', t`Remiss undveks`, ({ surveyed, referralsAvoided }) => <Share of={surveyed} value={percent(referralsAvoided)} />),
    number('followedUp', t`Uppföljda`, ({ followedUp }) => <Count value={followedUp} />),
    number('followed', t`Råd följdes`, ({ followedUp, adviceFollowed }) => <Share of={followedUp} value={percent(adviceFollowed)} />),
    number('missing', t`Utan publicerad kunskap`, ({ knowledgeMissing }) => <Count value={knowledgeMissing} />),
    number('listed', t`Frågor per 1 000 listade`, ({ sent, perThousandListed }) => (
      <Share of={sent === null ? null : 0} value={decimal(perThousandListed, 2)} />
    )),
  ];
}

function Count({ value }: { value: number | null | undefined }): ReactNode {
  return value == null ? <Trans>visas inte</Trans> : value;
}

/** A figure made of others, `of` so many: in words where it cannot be told because they are few, or because there are none. */
function Share({ of, value }: { of: number | null | undefined; value: string | null }): ReactNode {
  if (value !== null) return value;
  return of === 0 ? <Trans>saknas</Trans> : <Trans>visas inte</Trans>;
}

function decimal(value: number | null | undefined, digits = 1): string | null {
  return value == null ? null : formatNumber(value, digits);
}

function percent(share: number | null | undefined): string | null {
  return share == null ? null : `${formatNumber(Math.round(share * 100))} %`;
}
