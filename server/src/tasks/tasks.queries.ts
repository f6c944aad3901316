import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { pageOf, type Page, type PageArgs } from '../kernel/connection.ts';
import { projection, type TablesOf } from '../kernel/database/projection.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { OrganisationNodeSchema } from '../organisation/organisation-node.entity.ts';
import { heldNearest } from './held-nearest.ts';
import type { TaskSchema } from './task.entity.ts';
import type { TaskRow } from './task.type.ts';

type Tables = TablesOf<typeof TaskSchema | typeof OrganisationNodeSchema>;

/** What waits for the viewer: by name, or by a role held at the task's node or nearest above it. Nothing for a guest. */
function tasksOf(context: Context, viewer: Viewer) {
  const db = projection<Tables>(context.em);
  const roleMatches = viewer.kind === 'GUEST' ? [] : viewer.assignments;
  return db
    .selectFrom('task')
    .leftJoin('organisation_node as node', 'node.id', 'task.organisationNodeId')
    .where('task.closedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('task.personId', '=', viewer.kind === 'GUEST' ? null : viewer.personId),
        ...roleMatches.map(({ role, organisationNodeId, inherits }) =>
          eb.and([
            eb('task.role', '=', role),
            inherits ? heldNearest(context, sql`${organisationNodeId}::uuid`) : eb('task.organisationNodeId', '=', organisationNodeId),
          ]),
        ),
      ]),
    );
}

/** The viewer's open tasks, the most urgent first: by due date, then by age. */
export function myTasks(context: Context, args: PageArgs): Promise<Page<TaskRow>> {
  const urgency = sql<Date>`coalesce(task."dueAt", task."openedAt" + interval '10 years')`;
  const query = tasksOf(context, context.viewer).select([
    'task.id',
    'task.kind',
    'task.link',
    'task.parameters',
    'task.openedAt',
    'task.dueAt',
    'task.role',
    'node.name as organisationNodeName',
    sql<string>`${urgency}::text`.as('sortKey'),
  ]);
  return pageOf(query, args, { by: urgency, id: sql.ref('task.id'), cast: 'timestamptz' }) as Promise<Page<TaskRow>>;
}

/** How many open tasks the viewer has. */
export async function myTaskCount(context: Context): Promise<number> {
  if (context.viewer.kind === 'GUEST') return 0;
  const row = await tasksOf(context, context.viewer)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
