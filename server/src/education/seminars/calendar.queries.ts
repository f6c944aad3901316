import { sql } from 'kysely';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { idOf } from '../../kernel/node-id.ts';
import type { CalendarEntry } from './calendar.ts';
import { canHoldSeminars } from './seminar.policy.ts';
import type { SeminarTables } from './seminars.tables.ts';

const DAY = 86_400_000;

/** Meetings stay in the calendar so long after they were held. */
const KEPT = 90 * DAY;

/** More than anybody goes to; a calendar reads all of it each time. */
const MOST = 500;

const tables = (context: Context) => projection<SeminarTables>(context.em);

function entries(context: Context) {
  return tables(context)
    .selectFrom('seminar_session as session')
    .innerJoin('seminar', 'seminar.id', 'session.seminarId')
    .innerJoin('organisation_node as arranger', 'arranger.id', 'seminar.organisationNodeId')
    .select([
      'session.id as sessionId',
      'seminar.id as seminarId',
      'seminar.title',
      'seminar.summary',
      'arranger.name as arrangedBy',
      'session.startsAt',
      'session.endsAt',
      'session.place',
      'session.joinUrl',
      'session.sequence',
      'session.changedAt',
      sql<boolean>`session."cancelledAt" is not null`.as('cancelled'),
    ]);
}

const hasPlace = (personId: string) =>
  sql<boolean>`exists (select 1 from seminar_place place where place."seminarId" = seminar.id and place."personId" = ${personId}::uuid
    and place."leftAt" is null and place."seatedAt" is not null)`;

/** Whose calendar a secret address is; null for one that nobody has, or has ended. */
export async function personOfAddress(context: Context, tokenHash: string): Promise<string | null> {
  const row = await tables(context)
    .selectFrom('calendar_address')
    .select('personId')
    .where('tokenHash', '=', tokenHash)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row?.personId ?? null;
}

/** Meetings that a person has a place in or holds, those of the last months and those to come. */
export function entriesOfPerson(context: Context, personId: string): Promise<CalendarEntry[]> {
  return entries(context)
    .where((eb) => eb.or([hasPlace(personId), eb('seminar.hostId', '=', personId)]))
    .where('session.endsAt', '>=', new Date(context.clock.now().getTime() - KEPT))
    .orderBy('session.startsAt')
    .orderBy('session.id')
    .limit(MOST)
    .execute();
}

/** One meeting by the API's id, for somebody who has a place in it or may hold it; null for anybody else. */
export async function entryForViewer(context: Context, nodeId: string): Promise<CalendarEntry | null> {
  const { viewer } = context;
  const id = idOf('SeminarSession', nodeId);
  if (!id || viewer.kind === 'GUEST') return null;
  const row = await entries(context)
    .select(['arranger.ancestorIds as scope', hasPlace(viewer.personId).as('seated')])
    .where('session.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { scope, seated, ...entry } = row;
  return seated || canHoldSeminars(viewer, scope) ? entry : null;
}

/** Since when the viewer has had the address that works today; null where there is none. */
export async function addressSince(context: Context): Promise<Date | null> {
  const { viewer } = context;
  if (viewer.kind === 'GUEST') return null;
  const row = await tables(context)
    .selectFrom('calendar_address')
    .select('createdAt')
    .where('personId', '=', viewer.personId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row?.createdAt ?? null;
}
