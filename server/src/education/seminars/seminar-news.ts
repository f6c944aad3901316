import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { newsLoader } from '../../tasks/news.queries.ts';
import { closeTasks, openTasks } from '../../tasks/open-task.ts';
import { Task } from '../../tasks/task.entity.ts';
import type { Seminar } from './seminar.entity.ts';

/** What those who take part are told, each as a task that waits until it has been seen. */
export const SEMINAR_NEWS = {
  SEMINAR_SEATED: { en: 'The viewer got a place from the waiting list' },
  SEMINAR_ENLISTED: { en: 'Whoever holds the seminar has enlisted the viewer' },
  SEMINAR_CHANGED: { en: 'A meeting was changed, added or cancelled' },
  SEMINAR_CANCELLED: { en: 'The seminar was cancelled' },
} as const;

export type SeminarNews = keyof typeof SEMINAR_NEWS;

/** What has happened to a seminar that the viewer has not said to have seen. */
export const newsOfSeminar = newsLoader(SEMINAR_NEWS);

/** Site-relative address of the page of a seminar. */
export function seminarPath(id: string): string {
  return `/utbildning/seminarium/${toNodeId('Seminar', id)}`;
}

/** Tells people of what has happened to a seminar. What they were told before names the day it now has. */
export async function tellOf(context: Context, seminar: Seminar, news: SeminarNews, personIds: readonly string[]): Promise<void> {
  await moveNews(context, seminar);
  await openTasks(
    context,
    personIds.map((personId) => ({
      kind: news,
      owner: { personId },
      subjectType: 'Seminar',
      subjectId: seminar.id,
      link: seminarPath(seminar.id),
      parameters: { title: { sv: seminar.title }, startsAt: seminar.startsAt.toISOString() },
      dueAt: news === 'SEMINAR_CANCELLED' ? null : seminar.startsAt,
    })),
  );
}

async function moveNews({ em }: Context, { id, startsAt }: Seminar): Promise<void> {
  const open = await em.find(Task, { subjectType: 'Seminar', subjectId: id, kind: { $in: Object.keys(SEMINAR_NEWS) }, closedAt: null });
  for (const task of open) em.assign(task, { parameters: { ...task.parameters, startsAt: startsAt.toISOString() }, dueAt: startsAt });
}

/** Takes back what was told of a seminar: to one person, or to everybody. */
export function endNews(context: Context, seminarId: string, event: string, personId: string | null): Promise<void> {
  const told = { subjectType: 'Seminar', subjectIds: [seminarId], kinds: Object.keys(SEMINAR_NEWS) };
  return closeTasks(context, personId === null ? told : { ...told, personId }, event);
}
