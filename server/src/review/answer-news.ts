import type { Context } from '../kernel/context.ts';
import { newsLoader } from '../tasks/news.queries.ts';
import { closeTasks } from '../tasks/open-task.ts';

/** What those who answer for a body, or a member of a panel, are told of a round, each as a task that waits until it has been seen. */
export const ANSWER_NEWS = {
  ROUND_RESPONSES: { en: 'Everything they said has its response, and they can write back' },
  ROUND_DIALOGUE: { en: 'Something was written to them in the thread of a comment' },
  ROUND_FEEDBACK: { en: 'The table of the round is published' },
  ROUND_WITHDRAWN: { en: 'The round was broken off' },
} as const;

export type AnswerNews = keyof typeof ANSWER_NEWS;

/** What has happened to an answer that the viewer has not said to have seen. */
export const newsOfAnswer = newsLoader(ANSWER_NEWS);

/** Takes back what the viewer was told of an answer: others who answer for the same body have still to see it. */
export async function endNews(context: Context, invitationId: string, event: string): Promise<void> {
  const { viewer } = context;
  if (viewer.kind === 'GUEST') return;
  const told = { subjectType: 'ReviewInvitation', subjectIds: [invitationId], kinds: Object.keys(ANSWER_NEWS) };
  await closeTasks(context, { ...told, personId: viewer.personId }, event);
}
