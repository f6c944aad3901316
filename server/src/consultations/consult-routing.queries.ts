import { sql } from 'kysely';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { validOn } from '../kernel/database/valid-on.ts';
import type { ConsultationsTables } from './consultations.tables.ts';

/** Where a question comes from and where it goes. */
export type Route = {
  unitId: string;
  regionId: string | null;
  healthcareRegionId: string | null;
  /** From the nation down to the unit. */
  scope: string[];
  /** Lowest rank of the unit in the track; null where it has none. */
  rank: number | null;
  /** It works at a level of some track, and asks there; who only answers has none. */
  hasLevels: boolean;
  /** The knowledge centre of the unit's own healthcare region; null where there is none. */
  answeringUnitId: string | null;
};

/** The route of a question from a unit in a track, as the organisation is today; null for an unknown unit. One statement. */
export async function routeFrom({ em, clock }: Context, unitId: string, track: CareTrack): Promise<Route | null> {
  const day = today(clock);
  const row = await projection<ConsultationsTables>(em)
    .selectFrom('organisation_node as unit')
    .select((eb) => [
      'unit.id as unitId',
      'unit.healthcareRegionId',
      'unit.ancestorIds as scope',
      eb
        .selectFrom('organisation_node as region')
        .select('region.id')
        .where('region.kind', '=', 'REGION')
        .where(sql<boolean>`region.id = any(unit."ancestorIds")`)
        .as('regionId'),
      eb
        .selectFrom('unit_care_level as held')
        .innerJoin('care_level as level', 'level.id', 'held.careLevelId')
        .select(({ fn }) => fn.min('level.rank').as('rank'))
        .whereRef('held.unitId', '=', 'unit.id')
        .where('level.track', '=', track)
        .as('rank'),
      sql<boolean>`exists (select from unit_care_level any_level where any_level."unitId" = unit.id)`.as('hasLevels'),
      eb
        .selectFrom('organisation_node as centre')
        .select('centre.id')
        .where('centre.unitType', '=', 'KNOWLEDGE_CENTRE')
        .whereRef('centre.healthcareRegionId', '=', 'unit.healthcareRegionId')
        .where(validOn('centre', day))
        .orderBy('centre.slug')
        .limit(1)
        .as('answeringUnitId'),
    ])
    .where('unit.id', '=', unitId)
    .where('unit.kind', '=', 'UNIT')
    .where(validOn('unit', day))
    .executeTakeFirst();
  return row ?? null;
}
