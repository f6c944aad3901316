import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { regionTiles } from 'shared/organisation/region-tiles.ts';
import { paths } from '../../../app/paths.ts';
import { useShell } from '../../../app/viewer.ts';
import type { CoverageFieldsFragment } from '../../../graphql/generated/graphql.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { TileLegend, TileMap, type TileMark } from '../../../ui/tile-map/tile-map.tsx';
import { CoverageTable } from './coverage-table.tsx';

/** From where on a region is shown as covered, in percent. */
const ENOUGH = 85;

type Props = { rows: readonly CoverageFieldsFragment[]; requirementId: string };

/** Region by region as a map of equal tiles and, equally good, as a table. */
export function CoverageMap({ rows, requirementId }: Props): ReactNode {
  const { t } = useLingui();
  const { regions } = useShell();
  const tiles = Object.entries(regionTiles).flatMap(([code, place]) => {
    const row = rows.find(({ key }) => key === code);
    const region = regions.find(({ name }) => name === row?.name);
    const percent = row?.percent ?? null;
    const mark: TileMark = percent === null ? 'empty' : percent >= ENOUGH ? 'full' : percent >= 50 ? 'half' : 'alert';
    const state = row ? (percent === null ? t`visas inte, för få` : t`${percent} procent`) : t`berörs inte`;
    const to = paths.requirement(region?.slug ?? 'sverige', requirementId);
    return [{ key: code, ...place, name: row?.name ?? place.short, state, mark, to }];
  });
  return (
    <Stack gap={4}>
      <TileMap label={t`Täckning per region`} tiles={tiles} />
      <TileLegend
        items={[
          { mark: 'full', text: t`minst ${ENOUGH} procent` },
          { mark: 'half', text: t`50 till ${ENOUGH - 1} procent` },
          { mark: 'alert', text: t`under 50 procent` },
          { mark: 'empty', text: t`berörs inte, eller för få för att visa` },
        ]}
      />
      <CoverageTable rows={rows} caption={t`Täckning per region`} rowName={t`Region`} />
    </Stack>
  );
}
