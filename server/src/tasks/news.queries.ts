import type { Context } from '../kernel/context.ts';
import { projection, type TablesOf } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import type { TaskSchema } from './task.entity.ts';

/**
 * How what has happened to a subject is read where it is told as tasks of some kinds: those that wait for the viewer by name, the oldest first. None for a guest.
 * One statement however many subjects there are.
 */
export function newsLoader<Kind extends string>(
  kinds: Readonly<Record<Kind, unknown>>,
): (context: Context, subjectId: string) => Promise<Kind[]> {
  const load = defineLoader<string, Kind[]>(async ({ viewer, em }, subjectIds) => {
    if (viewer.kind === 'GUEST') return new Map();
    const rows = await projection<TablesOf<typeof TaskSchema>>(em)
      .selectFrom('task')
      .select(['subjectId', 'kind'])
      .where('personId', '=', viewer.personId)
      .where('kind', 'in', Object.keys(kinds))
      .where('subjectId', 'in', [...subjectIds])
      .where('closedAt', 'is', null)
      .orderBy('openedAt')
      .execute();
    const bySubject = Map.groupBy(rows, ({ subjectId }) => subjectId);
    return new Map([...bySubject].map(([id, tasks]) => [id, tasks.map(({ kind }) => kind as Kind)]));
  });
  return async (context, subjectId) => (await load(context, subjectId)) ?? [];
}
