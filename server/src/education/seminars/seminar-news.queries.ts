import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { SEMINAR_NEWS, type SeminarNews } from './seminar-news.ts';
import type { SeminarTables } from './seminars.tables.ts';

const newsBySeminar = defineLoader<string, SeminarNews[]>(async (context, seminarIds) => {
  const { viewer, em } = context;
  if (viewer.kind === 'GUEST') return new Map();
  const rows = await projection<SeminarTables>(em)
    .selectFrom('task')
    .select(['subjectId', 'kind'])
    .where('personId', '=', viewer.personId)
    .where('kind', 'in', Object.keys(SEMINAR_NEWS))
    .where('subjectId', 'in', [...seminarIds])
    .where('closedAt', 'is', null)
    .orderBy('openedAt')
    .execute();
  const bySeminar = Map.groupBy(rows, ({ subjectId }) => subjectId);
  return new Map([...bySeminar].map(([id, tasks]) => [id, tasks.map(({ kind }) => kind as SeminarNews)]));
});

/** What has happened to a seminar that the viewer has not said to have seen. */
export async function newsOfSeminar(context: Context, seminarId: string): Promise<SeminarNews[]> {
  return (await newsBySeminar(context, seminarId)) ?? [];
}
