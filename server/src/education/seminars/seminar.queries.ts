import { sql, type RawBuilder } from 'kysely';
import { pageOf, type Page, type PageArgs } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { idOf } from '../../kernel/node-id.ts';
import { canHoldSeminars, canTakePart, SEMINAR_HOLDERS } from './seminar.policy.ts';
import type { SeminarRow } from './seminar.rows.ts';
import type { SeminarTables } from './seminars.tables.ts';

/** Which seminars a list holds. */
export type SeminarList = 'UPCOMING' | 'MINE' | 'PAST';

type Found = Omit<SeminarRow, 'viewerHolds' | 'viewerCanTakePart'> & { organisationScope: string[]; unitScope: string[] };

const emptyPage: Page<SeminarRow> = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

const personOf = ({ viewer }: Context): string | null => (viewer.kind === 'PERSON' ? viewer.personId : null);

function seminars(context: Context) {
  const { viewer } = context;
  const personId = personOf(context);
  const unitId = viewer.kind === 'PERSON' ? viewer.unitId : null;
  const open = sql`place."seminarId" = seminar.id and place."leftAt" is null`;
  return projection<SeminarTables>(context.em)
    .selectFrom('seminar')
    .innerJoin('organisation_node as arranger', 'arranger.id', 'seminar.organisationNodeId')
    .innerJoin('person as host', 'host.id', 'seminar.hostId')
    .leftJoin('seminar_place as own', (join) =>
      join.onRef('own.seminarId', '=', 'seminar.id').on('own.personId', '=', personId).on('own.leftAt', 'is', null),
    )
    .select([
      sql<'Seminar'>`'Seminar'`.as('__typename'),
      'seminar.id',
      'seminar.kind',
      'seminar.title',
      'seminar.summary',
      'seminar.organisationNodeId',
      'seminar.openToId',
      'seminar.courseId',
      'host.name as hostName',
      'seminar.capacity',
      'seminar.startsAt',
      'seminar.endsAt',
      'seminar.cancelledAt',
      'arranger.ancestorIds as organisationScope',
      sql<string[]>`coalesce((select "ancestorIds" from organisation_node where id = ${unitId}::uuid), '{}')`.as('unitScope'),
      sql<number>`(select count(*)::int from seminar_place place where ${open} and place."seatedAt" is not null)`.as('taken'),
      sql<number>`(select count(*)::int from seminar_place place where ${open} and place."seatedAt" is null)`.as('waiting'),
      sql<boolean | null>`case when own.id is null then null else own."seatedAt" is not null end`.as('viewerSeated'),
      sql<number | null>`case when own.id is not null and own."seatedAt" is null then (
        select count(*)::int from seminar_place place where ${open} and place."seatedAt" is null and place.number <= own.number) end`.as(
        'viewerWaitingNumber',
      ),
      sessionsOf(personId).as('sessions'),
    ]);
}

function sessionsOf(personId: string | null) {
  return sql<SeminarRow['sessions']>`coalesce((
    select json_agg(json_build_object(
      '__typename', 'SeminarSession', 'id', session.id, 'startsAt', session."startsAt", 'endsAt', session."endsAt", 'place', session.place,
      'joinUrl', session."joinUrl", 'attendanceCode', session."attendanceCode", 'sequence', session.sequence,
      'cancelledAt', session."cancelledAt",
      'cases', (select coalesce(json_agg(json_build_object('artefactId', talked."artefactId", 'versionId', talked."versionId")
        order by talked.position), '[]') from seminar_case talked where talked."sessionId" = session.id),
      'viewerAttended', (select way from seminar_attendance where "sessionId" = session.id and "personId" = ${personId}::uuid)
    ) order by session."startsAt", session.id) from seminar_session session where session."seminarId" = seminar.id), '[]')`;
}

/** Open to the staff of the unit the viewer works for, asked for already, or the viewer's own to hold. */
function mayKnowOf(context: Context): RawBuilder<boolean> {
  const { viewer } = context;
  if (viewer.kind === 'GUEST') return sql<boolean>`false`;
  const held = viewer.assignments.filter(({ role, artefactId }) => SEMINAR_HOLDERS.includes(role) && !artefactId);
  const inherited = held.filter(({ inherits }) => inherits).map(({ organisationNodeId }) => organisationNodeId);
  const exact = held.filter(({ inherits }) => !inherits).map(({ organisationNodeId }) => organisationNodeId);
  return sql<boolean>`(own.id is not null
    or seminar."openToId" = any(select unnest("ancestorIds") from organisation_node where id = ${viewer.unitId}::uuid)
    or arranger."ancestorIds" && ${inherited}::uuid[] or arranger.id = any(${exact}::uuid[]))`;
}

/** Takes away what the viewer is not told, and says what the viewer may do. */
function asSeen({ viewer }: Context, { organisationScope, unitScope, ...row }: Found): SeminarRow {
  const viewerHolds = canHoldSeminars(viewer, organisationScope);
  const joins = viewerHolds || row.viewerSeated === true;
  const sessions = row.sessions.map((session) => ({
    ...session,
    startsAt: new Date(session.startsAt),
    endsAt: new Date(session.endsAt),
    cancelledAt: session.cancelledAt && new Date(session.cancelledAt),
    joinUrl: joins ? session.joinUrl : null,
    attendanceCode: viewerHolds ? session.attendanceCode : null,
  }));
  return { ...row, sessions, viewerHolds, viewerCanTakePart: canTakePart(viewer, row.openToId, unitScope) };
}

/** A seminar the viewer may know of, by its row's id; null for any other. */
export async function seminarById(context: Context, id: string): Promise<SeminarRow | null> {
  const row = await seminars(context).where('seminar.id', '=', id).where(mayKnowOf(context)).executeTakeFirst();
  return row ? asSeen(context, row) : null;
}

/** As `seminarById`, by the API's id. */
export async function readSeminar(context: Context, nodeId: string): Promise<SeminarRow | null> {
  const id = idOf('Seminar', nodeId);
  return id ? seminarById(context, id) : null;
}

/** Seminars the viewer may know of: those to come (the next first), those with the viewer's own place, or those that have been (the latest first). */
export async function seminarsPage(context: Context, args: PageArgs, list: SeminarList): Promise<Page<SeminarRow>> {
  const personId = personOf(context);
  if (personId === null) return emptyPage;
  const now = context.clock.now();
  const query = seminars(context)
    .select(sql<string>`seminar."startsAt"::text`.as('sortKey'))
    .where(mayKnowOf(context))
    .where('seminar.endsAt', list === 'PAST' ? '<' : '>=', now);
  const listed = list === 'MINE' ? query.where('own.id', 'is not', null) : query;
  const key = {
    by: sql.ref('seminar.startsAt'),
    id: sql.ref<string>('seminar.id'),
    cast: 'timestamptz',
    descending: list === 'PAST',
  } as const;
  const { nodes, pageInfo } = await pageOf(listed as never, args, key);
  return { nodes: (nodes as unknown as Found[]).map((row) => asSeen(context, row)), pageInfo };
}
