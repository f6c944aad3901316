import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { regionTiles } from 'shared/organisation/region-tiles.ts';
import { inRegion } from '../../../app/paths.ts';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AddressPrefix } from '../../../ui/link/link.tsx';
import { TileLegend, TileMap, type Tile } from '../../../ui/tile-map/tile-map.tsx';
import { adaptationStates, adaptationStateWord } from './adaptation-state.tsx';
import type { AdaptedPart } from './adapted-parts.tsx';
import { inherited, ownParts, regionCode, waitingParts, type Standing } from './board-fields.ts';

type Props = { standings: readonly Standing[]; parts: readonly AdaptedPart[]; path: string };

/**
 * The 21 regions as equal tiles, each with what it has decided in shape and words; a tile leads to which parts deviate there and why, and where none does to
 * the text.
 */
export function BoardMap({ standings, parts, path }: Props): ReactNode {
  const { t } = useLingui();
  const tiles = standings.flatMap((standing): Tile[] => {
    const tile = regionTiles[regionCode(standing) ?? ''];
    if (!tile) return [];
    const { id, slug, name } = standing.organisationNode;
    const deviates = parts.some(({ readAt }) => readAt.id === id);
    const state = adaptationStateWord(standing.state);
    return [
      { ...tile, key: slug, name, state, mark: adaptationStates[standing.state].mark, to: deviates ? `#${slug}` : inRegion(path, slug) },
    ];
  });
  return (
    <Stack gap={4}>
      <AddressPrefix value="">
        <TileMap tiles={tiles} label={t`Karta över regionerna`} />
      </AddressPrefix>
      <TileLegend
        items={keysOf(adaptationStates).map((state) => ({ mark: adaptationStates[state].mark, text: adaptationStateWord(state) }))}
      />
    </Stack>
  );
}

/** What the map shows, counted: a region that reads the words of its healthcare region deviates too. */
export function BoardFinding({ standings, parts }: Pick<Props, 'standings' | 'parts'>): ReactNode {
  const regions = standings.filter((standing) => regionCode(standing) !== null);
  const own = regions.filter((standing) => ownParts(standing) > 0).length;
  const readsOthers = regions.filter(({ organisationNode: { id } }) => inherited(parts, id) > 0).length;
  const waiting = regions.filter((standing) => waitingParts(standing) > 0).length;
  return (
    <>
      {own === 0 && readsOthers === 0 ? (
        <Trans>Alla {regions.length} regioner följer den nationella texten.</Trans>
      ) : (
        <Plural value={own} one="# av regionerna har egna ord." other="# av regionerna har egna ord." />
      )}{' '}
      {readsOthers > 0 ? (
        <Plural value={readsOthers} one="# läser ord från sin sjukvårdsregion." other="# läser ord från sin sjukvårdsregion." />
      ) : null}{' '}
      {waiting > 0 ? (
        <Plural value={waiting} one="# har ändringar att ta ställning till." other="# har ändringar att ta ställning till." />
      ) : null}
    </>
  );
}
