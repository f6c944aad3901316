import { sql } from 'kysely';
import type { StateName } from 'shared/consultations/consult-state.ts';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { Role } from 'shared/identity/roles.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import type { QueueList } from './consult.enums.ts';
import { consults } from './consult.queries.ts';
import { overStates, type ConsultRow } from './consult.rows.ts';

// Lists show no text: their rows may be seen by whoever the list is for, and a title read through them is logged row by row.

const noRows: Page<ConsultRow> = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
const workStates: StateName[] = ['ASSIGNED', 'IN_PROGRESS', 'AWAITING_REQUESTER'];
export const answeredStates: StateName[] = ['ANSWERED', 'FOLLOW_UP', 'CLOSED'];

export type MyConsultsFilter = { wholeUnit: boolean; topic: ConsultTopicCode | null; open: boolean | null };

/**
 * Questions the viewer has asked for the unit worked for in this session, the newest first; with `wholeUnit` also the sent ones of colleagues,
 * for those who may ask there themselves. Drafts that were given up are gone.
 */
export async function myConsults(context: Context, args: PageArgs, filter: MyConsultsFilter): Promise<Page<ConsultRow>> {
  const { viewer } = context;
  if (viewer.kind === 'GUEST' || viewer.unitId === null) return noRows;
  const by = sql<Date>`coalesce(consult."submittedAt", consult."createdAt")`;
  const { personId, unitId } = viewer;
  const readsUnit = filter.wholeUnit && unitsOf(viewer, ['CLINICIAN', 'RESOURCE_PERSON', 'UNIT_MANAGER']).includes(unitId);
  let query = consults(context)
    .select(sql<string>`${by}::text`.as('sortKey'))
    .where('consult.requesterUnitId', '=', unitId)
    .where((eb) => eb.or([eb('consult.state', '!=', 'WITHDRAWN'), eb('consult.submittedAt', 'is not', null)]))
    .where((eb) => eb.or([eb('consult.requesterId', '=', personId), ...(readsUnit ? [eb('consult.submittedAt', 'is not', null)] : [])]));
  if (filter.topic) query = query.where('consult.topic', '=', filter.topic);
  if (filter.open !== null) query = query.where('consult.state', filter.open ? 'not in' : 'in', [...overStates]);
  return pageOf(query, args, { by, id: sql.ref('consult.id'), cast: 'timestamptz', descending: true });
}

/** One list of a consulting clinician: priority first, then the oldest; of those answered, the newest answer first. Empty for those who are in no pool. */
export async function consultQueue(context: Context, args: PageArgs, list: QueueList): Promise<Page<ConsultRow>> {
  const { viewer } = context;
  const units = viewer.kind === 'GUEST' ? [] : unitsOf(viewer, ['CONSULT_RESPONDER']);
  if (viewer.kind === 'GUEST' || units.length === 0) return noRows;
  const inPool = consults(context).where('consult.answeringUnitId', 'in', units).where('consult.requesterId', '!=', viewer.personId);
  if (list === 'FREE') return urgentFirst(inPool.where('consult.state', '=', 'QUEUED'), args);
  const ofViewer = inPool.where('consult.responderId', '=', viewer.personId);
  if (list === 'ANSWERED') return newestFirst(ofViewer.where('consult.state', 'in', answeredStates), args, 'answeredAt');
  const mine = ofViewer.where('consult.state', 'in', workStates);
  return urgentFirst(mine.where('consult.repliedAt', list === 'REPLIED' ? 'is not' : 'is', null), args);
}

/** Questions of the levels the viewer leads: those still open, with what waits for an answer before what only waits for its asker, or those that are over, the last one first. Empty for others. */
export async function levelConsults(context: Context, args: PageArgs, open: boolean): Promise<Page<ConsultRow>> {
  const { viewer } = context;
  const nodes = viewer.kind === 'GUEST' ? [] : unitsOf(viewer, ['LEVEL_LEAD']);
  if (viewer.kind === 'GUEST' || nodes.length === 0) return noRows;
  const sent = consults(context)
    .where('consult.submittedAt', 'is not', null)
    .where('consult.requesterId', '!=', viewer.personId)
    .where('consult.state', open ? 'not in' : 'in', [...overStates])
    .where(sql<boolean>`answering."ancestorIds" && ${nodes}::uuid[]`);
  return open ? urgentFirst(sent, args, unansweredFirst) : newestFirst(sent, args, 'closedAt');
}

/** Questions that wait for triage where the viewer does triage, or those put off: priority first, then the oldest. */
export async function triageInbox(context: Context, args: PageArgs, snoozed = false): Promise<Page<ConsultRow>> {
  const { viewer } = context;
  const nodes = viewer.kind === 'GUEST' ? [] : unitsOf(viewer, ['CONSULT_TRIAGE']);
  if (viewer.kind === 'GUEST' || nodes.length === 0) return noRows;
  const sent = consults(context)
    .where('consult.state', '=', 'SUBMITTED')
    .where('consult.requesterId', '!=', viewer.personId)
    .where(sql<boolean>`coalesce(consult."snoozedUntil" > ${context.clock.now()}, false) = ${snoozed}`)
    .where(sql<boolean>`answering."ancestorIds" && ${nodes}::uuid[]`);
  return urgentFirst(sent, args);
}

/** Nodes at which the viewer holds one of the roles. */
function unitsOf(viewer: SignedIn, roles: readonly Role[]): string[] {
  return viewer.assignments
    .filter(({ role, artefactId }) => roles.includes(role) && !artefactId)
    .map(({ organisationNodeId }) => organisationNodeId);
}

const urgency = sql<string>`((consult.priority <> 'PRIORITY')::int || to_char(consult."submittedAt" at time zone 'UTC', ' YYYY-MM-DD HH24:MI:SS.US'))`;

const unansweredFirst = sql<string>`((consult.state in ('ANSWERED', 'FOLLOW_UP'))::int || ${urgency})`;

type Found = ReturnType<typeof consults>;

function urgentFirst(query: Found, args: PageArgs, by = urgency): Promise<Page<ConsultRow>> {
  return pageOf(query.select(by.as('sortKey')), args, { by, id: sql.ref('consult.id'), cast: 'text' });
}

function newestFirst(query: Found, args: PageArgs, day: 'answeredAt' | 'closedAt'): Promise<Page<ConsultRow>> {
  const by = sql.ref<Date>(`consult.${day}`);
  const dated = query.where(by, 'is not', null).select(sql<string>`${by}::text`.as('sortKey'));
  return pageOf(dated, args, { by, id: sql.ref('consult.id'), cast: 'timestamptz', descending: true });
}
