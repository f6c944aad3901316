import { sql } from 'kysely';
import { letterGroupOf } from 'shared/notifications/letter-groups.ts';
import { roleNames, roles } from 'shared/identity/roles.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { validOn } from '../kernel/database/valid-on.ts';
import { heldNearest } from '../tasks/held-nearest.ts';

/** Somebody with an address for whom tasks wait, and how many of them they have been reminded of. */
export type WaitingPerson = { personId: string; waiting: number; reminded: number };

const inheriting = roleNames.filter((role) => roles[role].inherits);

/**
 * Everybody with an address for whom something has begun to wait since an instant, or who has been reminded of something, without what they have muted.
 * What waits for a role waits for whoever holds it nearest, as in the list. Two statements, however many people.
 */
export async function waitingPeople(context: Context, since: Date): Promise<WaitingPerson[]> {
  const db = projection(context.em);
  const { rows: kinds } = await sql<{ kind: string }>`select distinct kind from task where "closedAt" is null`.execute(db);
  if (kinds.length === 0) return [];
  const groups = sql.join(kinds.map(({ kind }) => sql`(${kind}, ${letterGroupOf(kind)})`));
  const { rows } = await sql<WaitingPerson>`
    with grouped(kind, letter_group) as (values ${groups}),
    waits as (
      select task."personId" as person, task.id from task where task."closedAt" is null and task."personId" is not null
      union
      select held."personId", task.id from task
      join organisation_node node on node.id = task."organisationNodeId"
      join role_assignment held on held.role = task.role and held."artefactId" is null and ${validOn('held', today(context.clock))}
        and (held."organisationNodeId" = task."organisationNodeId"
          or (held.role = any(${inheriting}::text[]) and ${heldNearest(context, sql.ref('held.organisationNodeId'))}))
      where task."closedAt" is null)
    select person.id as "personId", count(*)::int as waiting,
      count(*) filter (where coalesce((task.parameters ->> 'reminders')::int, 0) > 0)::int as reminded
    from waits
    join task on task.id = waits.id
    join person on person.id = waits.person and person.email is not null
    join grouped on grouped.kind = task.kind
    where not exists (select 1 from muted_group muted where muted."personId" = person.id and muted."letterGroup" = grouped.letter_group)
    group by person.id
    having bool_or(task."openedAt" >= ${since}) or bool_or((task.parameters ->> 'remindedAt')::timestamptz >= ${since})`.execute(db);
  return rows;
}
