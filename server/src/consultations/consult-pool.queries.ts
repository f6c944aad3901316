import { sql } from 'kysely';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { holdsRole } from '../kernel/viewer.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ConsultationsTables } from './consultations.tables.ts';

/** Somebody who answers questions at a unit: how many they have taken, the most they take at a time, until when they are away, and whether under supervision. */
export type PoolMember = { personId: string; name: string; load: number; cap: number; awayUntil: string | null; supervised: boolean };

/** Questions a responder has at a time where nothing else is decided. */
export const USUAL_CAP = 20;

/** Everybody in the pool of a unit, the least loaded first. One statement. */
export function poolOf({ em, clock }: Context, unitId: string): Promise<PoolMember[]> {
  const day = today(clock);
  const load = sql<number>`(select count(*) from consult where consult."responderId" = person.id and consult.state in ('ASSIGNED', 'IN_PROGRESS'))::int`;
  return projection<ConsultationsTables>(em)
    .selectFrom('role_assignment as held')
    .innerJoin('person', 'person.id', 'held.personId')
    .leftJoin('responder_capacity as capacity', (join) =>
      join.onRef('capacity.personId', '=', 'person.id').onRef('capacity.unitId', '=', 'held.organisationNodeId'),
    )
    .select([
      'person.id as personId',
      'person.name',
      load.as('load'),
      sql<number>`coalesce(capacity.cap, ${USUAL_CAP})`.as('cap'),
      sql<boolean>`coalesce(capacity.supervised, false)`.as('supervised'),
      sql<string | null>`case when capacity."awayFrom" <= ${day} and capacity."awayUntil" >= ${day} then capacity."awayUntil"::text end`.as(
        'awayUntil',
      ),
    ])
    .where('held.organisationNodeId', '=', unitId)
    .where('held.role', '=', 'CONSULT_RESPONDER')
    .where('held.validFrom', '<=', day)
    .where((eb) => eb.or([eb('held.validTo', 'is', null), eb('held.validTo', '>', day)]))
    .orderBy(load)
    .orderBy('person.name')
    .execute();
}

/** Everybody in the pool of the unit the viewer works for in this session, for those who answer, lead or do triage there; nobody for others. */
export async function myPool(context: Context): Promise<PoolMember[]> {
  const { viewer, em } = context;
  if (viewer.kind === 'GUEST' || viewer.unitId === null) return [];
  const isOfPool = holdsRole(viewer, ['CONSULT_RESPONDER', 'LEVEL_LEAD', 'CONSULT_TRIAGE'], await scopeOf(em, viewer.unitId));
  return isOfPool ? poolOf(context, viewer.unitId) : [];
}
