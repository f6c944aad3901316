import { outcomeOfAttempt } from './attempt-outcome.ts';
import { appendAttemptEvent, type OpenedAttempt } from './append-attempt-event.ts';
import type { Context } from '../kernel/context.ts';
import { completeStep } from './complete-step.ts';
import type { QuizOutline } from './course-outline.ts';
import type { OwnEnrolment } from './lock-enrolment.ts';
import { doneWhenHandedIn } from './quiz-behaviour.ts';

const HOUR = 3_600_000;

/**
 * Gives a handed-in attempt the result its events come to: the score as an event, the columns that are read, and what is done by it. While a person has
 * answers to mark there is none, and a practice or a pre-test is done all the same. What was passed once stays passed, and a try that failed is not made to wait longer by a second look.
 * @returns whether there is a result
 */
export async function settleAttempt(context: Context, opened: OpenedAttempt & OwnEnrolment): Promise<boolean> {
  const { attempt, events } = opened;
  const quiz = quizOfAttempt(opened);
  const asked = {
    questions: attempt.questions,
    passPercent: attempt.passPercent ?? quiz?.passPercent ?? 100,
    passed: attempt.passed === true,
  };
  const { results, ...outcome } = outcomeOfAttempt(
    asked,
    events.map(({ payload }) => payload ?? null),
  );
  attempt.results = results;
  attempt.awaitsMark = outcome.awaitsMark;
  if (outcome.awaitsMark) {
    await completeSteps(context, opened, false);
    return false;
  }
  const { score, passed } = outcome;
  appendAttemptEvent(context, opened, { kind: 'SCORED', node: null, ...score, passed });
  const retryAt = attempt.retryAt ?? new Date(context.clock.now().getTime() + (quiz?.retryWaitHours ?? 0) * HOUR);
  Object.assign(attempt, {
    points: score.points,
    passed,
    scoringVersion: score.scoringVersion,
    retryAt: passed || doneWhenHandedIn(attempt.behaviour ?? null) ? null : retryAt,
  });
  await completeSteps(context, opened, passed);
  return true;
}

/**
 * What is done by an attempt as its results stand: where being handed in is enough, nobody waits for a mark. Nothing of a quiz that asks something else in
 * the version the learner has moved to since: the certificate would name a version whose test the person did not take.
 */
async function completeSteps(context: Context, opened: OpenedAttempt & OwnEnrolment, passed: boolean): Promise<void> {
  const quiz = quizOfAttempt(opened);
  const { attempt, enrolment } = opened;
  if (!quiz || quiz.hash !== attempt.quizHash || enrolment.completedAt) return;
  if (quiz.behaviour === 'pretest')
    for (const lesson of lessonsKnown(quiz, attempt.results ?? [])) await completeStep(context, opened, lesson);
  if (passed || doneWhenHandedIn(quiz.behaviour)) await completeStep(context, opened, quiz.node);
}

/** The quiz as the enrolment has it now; null where the learner has moved to a version without it. */
function quizOfAttempt({ attempt, outline }: OpenedAttempt & OwnEnrolment): QuizOutline | null {
  const step = outline.steps.find(({ node }) => node === attempt.node);
  return step?.type === 'quiz' ? step : null;
}

/** Lessons whose questions were all put and all right. */
function lessonsKnown({ skips }: QuizOutline, results: readonly { node: string; fraction: number | null }[]): string[] {
  const right = new Set(results.filter(({ fraction }) => fraction === 1).map(({ node }) => node));
  return skips.filter(({ questions }) => questions.length > 0 && questions.every((node) => right.has(node))).map(({ lesson }) => lesson);
}
