import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { inRegion } from '../../../app/paths.ts';
import { Day } from '../../../i18n/day.tsx';
import { Select } from '../../../ui/field/field.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { AddressPrefix, Link } from '../../../ui/link/link.tsx';
import { CellDetail, Table, Unbroken, type Column } from '../../../ui/table/table.tsx';
import { TileMarkShape } from '../../../ui/tile-map/tile-map.tsx';
import { adaptationStates, adaptationStateWord } from './adaptation-state.tsx';
import type { AdaptedPart } from './adapted-parts.tsx';
import { inherited, ownParts, waitingParts, type Standing } from './board-fields.ts';
import { boardOrders, inOrder, type BoardOrder } from './board-order.ts';

type Props = { standings: readonly Standing[]; parts: readonly AdaptedPart[]; path: string };

/** The same as the map and more, in the order one wants; the order stands in the address. */
export function BoardTable({ standings, parts, path }: Props): ReactNode {
  const { t } = useLingui();
  const [search, setSearch] = useSearchParams();
  const order = boardOrders.find((each) => each === search.get('ordning')) ?? boardOrders[0];
  const names: Record<BoardOrder, string> = {
    namn: t`Sjukvårdsregioner och regioner i bokstavsordning`,
    lage: t`Läge`,
    egna: t`Flest egna delar`,
    vantar: t`Mest att ta ställning till`,
    senast: t`Senast ändrad`,
  };
  return (
    <Stack gap={4}>
      <Select
        label={t`Ordning`}
        value={order}
        onChange={(event) => setSearch({ ordning: event.target.value }, { replace: true, preventScrollReset: true })}
      >
        {boardOrders.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </Select>
      <Table
        caption={<Trans>Vad varje organisation har bestämt om texten</Trans>}
        columns={useColumns(path, parts)}
        rows={inOrder(standings, order)}
        rowKey={({ organisationNode }) => organisationNode.id}
      />
    </Stack>
  );
}

function useColumns(path: string, parts: readonly AdaptedPart[]): Column<Standing>[] {
  const { t } = useLingui();
  return [
    {
      key: 'organisation',
      name: t`Organisation`,
      cell: ({ organisationNode, state }) => (
        <>
          <AddressPrefix value="">
            <Link to={inRegion(path, organisationNode.slug)}>{organisationNode.name}</Link>
          </AddressPrefix>
          <CellDetail>
            <TileMarkShape mark={adaptationStates[state].mark} /> {adaptationStateWord(state)}
          </CellDetail>
        </>
      ),
    },
    {
      key: 'own',
      name: t`Egna delar`,
      cell: (standing) => <OwnParts standing={standing} fromAbove={inherited(parts, standing.organisationNode.id)} />,
    },
    {
      key: 'waiting',
      name: t`Att ta ställning till`,
      cell: (standing) => (
        <>
          {waitingParts(standing) || null}
          {standing.oldestDue ? (
            <CellDetail>
              <Unbroken>
                <Trans>
                  senast <Day at={standing.oldestDue} />
                </Trans>
              </Unbroken>
            </CellDetail>
          ) : null}
        </>
      ),
    },
    {
      key: 'published',
      name: t`Senast publicerat`,
      cell: ({ publishedAt }) => (publishedAt ? <Day at={publishedAt} /> : null),
    },
  ];
}

function OwnParts({ standing, fromAbove }: { standing: Standing; fromAbove: number }): ReactNode {
  const { adapted, added, excluded, organisationNode } = standing;
  const own = ownParts(standing);
  if (own + fromAbove === 0) return null;
  return (
    <>
      <a href={`#${organisationNode.slug}`}>{own}</a>
      <CellDetail>
        {[
          adapted > 0 ? <Plural key="adapted" value={adapted} one="# ändrad" other="# ändrade" /> : null,
          added > 0 ? <Plural key="added" value={added} one="# tillagd" other="# tillagda" /> : null,
          excluded > 0 ? <Plural key="excluded" value={excluded} one="# utelämnad" other="# utelämnade" /> : null,
          fromAbove > 0 ? <Plural key="above" value={fromAbove} one="# från ovan" other="# från ovan" /> : null,
        ]
          .filter((each) => each !== null)
          .flatMap((each, index) => (index > 0 ? [', ', each] : [each]))}
      </CellDetail>
    </>
  );
}
