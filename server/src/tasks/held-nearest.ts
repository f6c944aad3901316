import { sql, type RawBuilder } from 'kysely';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { validOn } from '../kernel/database/valid-on.ts';

/**
 * SQL: that a role held at `at` covers the task's node, and that nobody holds it between the two or at the task's own. Whoever holds it further up has no
 * part in what somebody below answers for, and takes it over where nobody does. The statement names the task `task` and its organisation `node`.
 */
export function heldNearest({ clock }: Pick<Context, 'clock'>, at: RawBuilder<string>): RawBuilder<boolean> {
  const nearer = sql`node."ancestorIds"[array_position(node."ancestorIds", ${at}) + 1:]`;
  return sql<boolean>`(${at} = any(node."ancestorIds") and not exists (
    select from role_assignment nearer_held
    where nearer_held."organisationNodeId" = any(${nearer}) and nearer_held.role = task.role and nearer_held."artefactId" is null
      and ${validOn('nearer_held', today(clock))}))`;
}
