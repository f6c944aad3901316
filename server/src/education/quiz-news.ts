import type { Context } from '../kernel/context.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { newsLoader } from '../tasks/news.queries.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import type { OpenedAttempt } from './append-attempt-event.ts';
import { coursePath, quizPath } from './course-paths.ts';
import type { OwnEnrolment } from './lock-enrolment.ts';
import { doneWhenHandedIn } from './quiz-behaviour.ts';

/** What a learner is told of an attempt that somebody else has marked, as a task that waits until it has been seen. */
export const QUIZ_NEWS = {
  QUIZ_MARKED: { en: 'The answers in words were marked, and there is a result' },
  QUIZ_REGRADED: { en: 'A question was marked anew, and the points changed' },
} as const;

export type QuizNews = keyof typeof QUIZ_NEWS;

/** What has happened to an attempt that its learner has not said to have seen. */
export const newsOfAttempt = newsLoader(QUIZ_NEWS);

/** Tells the learner that an attempt has a result, or another. Only the latest waits. */
export async function tellLearner(
  context: Context,
  kind: QuizNews,
  { attempt, enrolment, outline }: OpenedAttempt & OwnEnrolment,
): Promise<void> {
  const { slug } = await context.em.findOneOrFail(Artefact, enrolment.artefactId);
  const { title } = await context.em.findOneOrFail(ArtefactVersion, enrolment.versionId, { fields: ['title'] });
  await endQuizNews(context, attempt.id, 'QUIZ_NEWS_OUTDATED');
  await openTask(context, {
    kind,
    owner: { personId: enrolment.personId },
    subjectType: 'QuizAttempt',
    subjectId: attempt.id,
    // Who has moved on to a version without the quiz has no page of it.
    link: outline.steps.some(({ node }) => node === attempt.node) ? quizPath(slug, attempt.node) : coursePath(slug),
    parameters: { title, passed: doneWhenHandedIn(attempt.behaviour ?? null) ? null : attempt.passed },
  });
}

/** What was told of an attempt is seen, or no longer the latest. */
export async function endQuizNews(context: Context, attemptId: string, event: string): Promise<void> {
  await closeTasks(context, { subjectType: 'QuizAttempt', subjectIds: [attemptId], kinds: Object.keys(QUIZ_NEWS) }, event);
}
