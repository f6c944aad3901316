import { requiredSteps } from 'shared/education/course-progress.ts';
import type { Context } from '../kernel/context.ts';
import { currentQuizAttempts, type QuizAttemptRow } from './attempt.queries.ts';
import type { QuizStepRow } from './course-step.ts';
import { enrolmentById } from './enrolment.queries.ts';
import { doneWhenHandedIn } from './quiz-behaviour.ts';

/** The learner's latest try at a quiz, open or handed in. */
export async function latestAttemptAt(context: Context, { enrolmentId, node }: QuizStepRow): Promise<QuizAttemptRow | null> {
  const attempts = enrolmentId ? await currentQuizAttempts(context, enrolmentId) : null;
  return attempts?.find((attempt) => attempt.node === node) ?? null;
}

/** When the next try may begin, where that is still to come. */
export async function retryTimeAt(context: Context, step: QuizStepRow): Promise<Date | null> {
  const latest = await latestAttemptAt(context, step);
  return latest?.retryAt && latest.retryAt > context.clock.now() ? latest.retryAt : null;
}

/** Whether a try may begin, or go on: every step before is done, the quiz is not passed, no mark is waited for and no wait is running. */
export async function canStartQuiz(context: Context, step: QuizStepRow): Promise<boolean> {
  const enrolment = step.enrolmentId ? await enrolmentById(context, step.enrolmentId) : null;
  if (!enrolment || (step.done && step.behaviour !== 'practice')) return false;
  const latest = await latestAttemptAt(context, step);
  if (latest?.awaitsMark && !doneWhenHandedIn(step.behaviour)) return false;
  if (step.behaviour === 'pretest') return true;
  const before = requiredSteps(enrolment.steps.slice(0, step.position - 1));
  return before.every(({ node }) => enrolment.done.includes(node)) && (await retryTimeAt(context, step)) === null;
}
