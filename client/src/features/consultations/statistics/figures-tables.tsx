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
    number('netMedian', t`Median netto`, ({ net }) => decimal(net?.median)),
    number('netNinetieth', t`90:e percentil netto`, ({ net }) => decimal(net?.ninetieth)),
    number('within', t`Inom 5 arbetsdagar`, ({ net }) => percent(net?.withinGoal)),
    number('grossMedian', t`Median brutto`, ({ gross }) => decimal(gross?.median)),
    number('grossNinetieth', t`90:e percentil brutto`, ({ gross }) => decimal(gross?.ninetieth)),
  ];
}

function useEffectColumns(groupName: string): Column<Row>[] {
  const { t } = useLingui();
  const number = (key: string, name: string, cell: (row: Row) => ReactNode): Column<Row> => ({ key, name, numeric: true, cell });
  return [
    { key: 'name', name: groupName, cell: ({ name }) => name },
    number('surveyed', t`Enkäter`, ({ surveyed }) => <Count value={surveyed} />),
    number('avoided', t`Remiss undveks`, ({ referralsAvoided }) => percent(referralsAvoided)),
    number('followedUp', t`Uppföljda`, ({ followedUp }) => <Count value={followedUp} />),
    number('followed', t`Råd följdes`, ({ adviceFollowed }) => percent(adviceFollowed)),
    number('missing', t`Utan publicerad kunskap`, ({ knowledgeMissing }) => <Count value={knowledgeMissing} />),
    number('listed', t`Frågor per 1 000 listade`, ({ perThousandListed }) => decimal(perThousandListed, 2)),
  ];
}

function Count({ value }: { value: number | null | undefined }): ReactNode {
  return value == null ? <Trans>visas inte</Trans> : value;
}

function decimal(value: number | null | undefined, digits = 1): string | null {
  return value == null ? null : formatNumber(value, digits);
}

function percent(share: number | null | undefined): string | null {
  return share == null ? null : `${formatNumber(Math.round(share * 100))} %`;
}
