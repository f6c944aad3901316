import { sql } from 'kysely';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { holdsRole } from '../kernel/viewer.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { projection } from '../kernel/database/projection.ts';
import { validOn } from '../kernel/database/valid-on.ts';
import { centreTracks } from './children/centre-tracks.ts';
import type { ConsultationsTables } from './consultations.tables.ts';

/**
 * Somebody who answers questions at a unit: how many they have taken, the most they take at a time, until when they are away, whether under supervision,
 * and the tracks the unit answers in.
 */
export type PoolMember = {
  personId: string;
  name: string;
  unitId: string;
  unitName: string;
  tracks: CareTrack[];
  load: number;
  cap: number;
  awayUntil: string | null;
  supervised: boolean;
};

/** Whether a member of a pool answers questions of a track: their unit works at a level of it. */
export const answersIn = ({ tracks }: PoolMember, track: CareTrack): boolean => tracks.includes(track);

/** Questions a responder has at a time where nothing else is decided. */
export const USUAL_CAP = 20;

/** Everybody in the pool of a unit, the least loaded first. One statement. */
export function poolOf(context: Context, unitId: string): Promise<PoolMember[]> {
  return members(context).where('unit.id', '=', unitId).execute();
}

/** Everybody in the pool of a unit and in the others of a healthcare region, by unit, the least loaded first. One statement. */
export function poolsOf(context: Context, at: { unitId: string; healthcareRegionId: string | null }): Promise<PoolMember[]> {
  return members(context)
    .where((eb) =>
      eb.or([eb('unit.id', '=', at.unitId), eb('unit.healthcareRegionId', '=', at.healthcareRegionId).and('unit.kind', '=', 'UNIT')]),
    )
    .where(validOn('unit', today(context.clock)))
    .clearOrderBy()
    .orderBy('unit.name')
    .orderBy(load)
    .orderBy('person.name')
    .execute();
}

const load = sql<number>`(select count(*) from consult where consult."responderId" = person.id and consult.state in ('ASSIGNED', 'IN_PROGRESS'))::int`;

/** Those of its levels in the register; a knowledge centre has none there. */
const tracks = sql<CareTrack[]>`case when unit."unitType" = 'KNOWLEDGE_CENTRE' then ${centreTracks}
  else array(select distinct level.track from unit_care_level at_level join care_level level on level.id = at_level."careLevelId"
    where at_level."unitId" = unit.id order by 1) end`;

function members({ em, clock }: Context) {
  const day = today(clock);
  return projection<ConsultationsTables>(em)
    .selectFrom('role_assignment as held')
    .innerJoin('person', 'person.id', 'held.personId')
    .innerJoin('organisation_node as unit', 'unit.id', 'held.organisationNodeId')
    .leftJoin('responder_capacity as capacity', (join) =>
      join.onRef('capacity.personId', '=', 'person.id').onRef('capacity.unitId', '=', 'held.organisationNodeId'),
    )
    .select([
      'person.id as personId',
      'person.name',
      'unit.id as unitId',
      'unit.name as unitName',
      tracks.as('tracks'),
      load.as('load'),
      sql<number>`coalesce(capacity.cap, ${USUAL_CAP})`.as('cap'),
      sql<boolean>`coalesce(capacity.supervised, false)`.as('supervised'),
      sql<string | null>`case when capacity."awayFrom" <= ${day} and capacity."awayUntil" >= ${day} then capacity."awayUntil"::text end`.as(
        'awayUntil',
      ),
    ])
    .where('held.role', '=', 'CONSULT_RESPONDER')
    .where('held.validFrom', '<=', day)
    .where((eb) => eb.or([eb('held.validTo', 'is', null), eb('held.validTo', '>', day)]))
    .orderBy(load)
    .orderBy('person.name');
}

/** Everybody in the pool of the unit the viewer works for in this session, for those who answer, lead or do triage there; nobody for others. */
export async function myPool(context: Context): Promise<PoolMember[]> {
  const { viewer, em } = context;
  if (viewer.kind === 'GUEST' || viewer.unitId === null) return [];
  const isOfPool = holdsRole(viewer, ['CONSULT_RESPONDER', 'LEVEL_LEAD', 'CONSULT_TRIAGE'], await scopeOf(em, viewer.unitId));
  return isOfPool ? poolOf(context, viewer.unitId) : [];
}
