import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Day } from '../../../i18n/day.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Trend } from '../../../ui/trend/trend.tsx';

type Moment = { day: string; concerned?: number | null; covered?: number | null; percent?: number | null };

/** The last year as a line, with the same numbers as a table. */
export function CoverageTrend({ moments }: { moments: readonly Moment[] }): ReactNode {
  const { t } = useLingui();
  const known = moments.filter(({ percent }) => typeof percent === 'number');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) {
    return (
      <p>
        {moments.some(({ covered }) => covered === null) ? (
          <Trans>Antalen är så små att någon kan kännas igen. Därför visas inget över tid.</Trans>
        ) : (
          <Trans>Det finns ännu inget att visa över tid.</Trans>
        )}
      </p>
    );
  }
  const [from, to] = [first.percent ?? 0, last.percent ?? 0];
  if (first === last) {
    return (
      <p>
        <Trans>{to} procent uppfyller kravet. Om en månad går det att se åt vilket håll det går.</Trans>
      </p>
    );
  }
  return (
    <Stack gap={3}>
      <p>
        {from === to ? (
          <Trans>
            {to} procent uppfyller kravet, lika många som <Day at={first.day} />.
          </Trans>
        ) : (
          <Trans>
            {to} procent uppfyller kravet. <Day at={first.day} /> var det {from} procent.
          </Trans>
        )}
      </p>
      <Trend
        label={t`Andel som uppfyller kravet, månad för månad`}
        points={moments.map(({ day, percent = null }) => ({ key: day, name: day.slice(0, 7), percent }))}
      />
      <Details summary={<Trans>Visa siffrorna</Trans>}>
        <Table
          caption={<Trans>Månad för månad</Trans>}
          rows={moments}
          rowKey={({ day }) => day}
          columns={[
            { key: 'day', name: t`Dag`, cell: ({ day }) => day },
            { key: 'concerned', name: t`Berörs`, numeric: true, cell: ({ concerned }) => concerned ?? '–' },
            { key: 'covered', name: t`Uppfyller`, numeric: true, cell: ({ covered }) => covered ?? '–' },
            { key: 'percent', name: t`Andel, procent`, numeric: true, cell: ({ percent }) => percent ?? '–' },
          ]}
        />
      </Details>
    </Stack>
  );
}
