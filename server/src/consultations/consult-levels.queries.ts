import { sql } from 'kysely';
import { trackAcross, type AgeBand } from 'shared/consultations/consult-template.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { validOn } from '../kernel/database/valid-on.ts';
import { centreTracks } from './children/centre-tracks.ts';
import { routeFrom } from './consult-routing.queries.ts';
import type { ConsultationsTables } from './consultations.tables.ts';

/** A unit a question may be passed to: its level in the track of the question, and how many stand ready to answer there. */
export type LevelTarget = { unitId: string; name: string; rank: number; responders: number };

type From = {
  healthcareRegionId: string | null;
  track: CareTrack;
  rank: number;
  requesterRank: number;
  answeringUnitId: string | null;
};

/**
 * Where a question may go from the level it is at: units of the same healthcare region on another level of the same track, not below the
 * asker's, in whose pool there is somebody. A knowledge centre counts as the highest level of the adult track, and of the children's only where it takes their
 * questions. One statement.
 */
export async function levelTargets({ em, clock }: Context, from: From): Promise<LevelTarget[]> {
  if (from.healthcareRegionId === null) return [];
  const day = today(clock);
  const rank = sql<number>`case when unit."unitType" = 'KNOWLEDGE_CENTRE'
    then case when ${from.track} = any(${centreTracks}) then ${HIGHEST_RANK}::int end
    else (select max(level.rank) from unit_care_level held join care_level level on level.id = held."careLevelId"
      where held."unitId" = unit.id and level.track = ${from.track}) end`;
  const responders = sql<number>`(select count(*) from role_assignment held where held."organisationNodeId" = unit.id and held.role = 'CONSULT_RESPONDER'
    and held."validFrom" <= ${day} and (held."validTo" is null or held."validTo" > ${day}))`;
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('organisation_node as unit')
    .select(['unit.id as unitId', 'unit.name', rank.as('rank'), sql<number>`${responders}::int`.as('responders')])
    .where('unit.healthcareRegionId', '=', from.healthcareRegionId)
    .where('unit.kind', '=', 'UNIT')
    .$if(from.answeringUnitId !== null, (query) => query.where('unit.id', '!=', from.answeringUnitId))
    .where(validOn('unit', day))
    .where(sql<boolean>`${responders} > 0`)
    .where(sql<boolean>`${rank} >= ${from.requesterRank} and ${rank} <> ${from.rank}`)
    .orderBy('unit.name')
    .execute();
  return rows;
}

/** Where a new question may be answered: units of its track, the one it has come to first if it answers there, then the highest level. One statement. */
export async function sortingTargets(context: Context, consult: Parameters<typeof targetsFrom>[0]): Promise<LevelTarget[]> {
  const everywhere = await levelTargets(context, { ...targetsFrom(consult), rank: -1, answeringUnitId: null });
  const isHere = ({ unitId }: LevelTarget) => Number(unitId === consult.answeringUnitId);
  return everywhere.toSorted((a, b) => isHere(b) - isHere(a) || b.rank - a.rank);
}

/**
 * Where a question may go across to the other track, if the age of the patient lets it: units of the same healthcare region that answer there, in whose pool there is
 * somebody. There it is at a level of that track, which says nothing of the one it leaves. A unit that answers in both is reached in the track the question is in.
 * Three statements.
 */
export async function acrossTargets(
  context: Context,
  consult: Parameters<typeof targetsFrom>[0] & { requesterUnitId: string; ageBand?: AgeBand | null },
) {
  const track = trackAcross(consult.track, consult.ageBand ?? null);
  if (track === null) return null;
  const requesterRank = (await routeFrom(context, consult.requesterUnitId, track))?.rank ?? LOWEST_RANK;
  const inTrack = new Set((await levelTargets(context, targetsFrom(consult))).map(({ unitId }) => unitId));
  const there = await levelTargets(context, targetsFrom({ ...consult, track, rank: null, requesterRank }));
  return { track, requesterRank, targets: there.filter(({ unitId }) => !inTrack.has(unitId)) };
}

/** Where a unit that asks has no level in a track, its whole track lies above. */
const LOWEST_RANK = 1;

/** What `levelTargets` wants to know of a question. */
export function targetsFrom(consult: {
  requesterHealthcareRegionId?: string | null;
  track: CareTrack;
  rank?: number | null;
  requesterRank: number;
  answeringUnitId?: string | null;
}): From {
  const { requesterHealthcareRegionId = null, track, rank, requesterRank, answeringUnitId = null } = consult;
  return { healthcareRegionId: requesterHealthcareRegionId, track, rank: rank ?? 0, requesterRank, answeringUnitId };
}

/** The level a question is at when it has come to a knowledge centre, and the centre's own in the tracks it answers in. */
export const HIGHEST_RANK = 4;
