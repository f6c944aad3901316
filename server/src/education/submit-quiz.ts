import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { appendAttemptEvent, type OpenedAttempt } from './append-attempt-event.ts';
import { foldAttempt, hasPassed, scoreAttempt } from './attempt-score.ts';
import type { SubmitQuizInput } from './attempt.inputs.ts';
import { quizAttemptRow, type QuizAttemptRow } from './attempt.queries.ts';
import { completeStep } from './complete-step.ts';
import { enrolmentRow, type EnrolmentRow } from './enrolment.queries.ts';
import type { OwnEnrolment } from './lock-enrolment.ts';
import { lockQuizAttempt } from './lock-quiz-attempt.ts';

type Result = { attempt: QuizAttemptRow | null; enrolment: EnrolmentRow | null; errors: UserErrorRow[] };

const HOUR = 3_600_000;

/**
 * Hands an attempt at a quiz in: the score is the fold of its events. Passing the last step completes the course and issues the
 * certificate in the same transaction. Handing in twice changes nothing and gives the same result.
 */
export function submitQuiz(context: Context, input: SubmitQuizInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const id = idOf('QuizAttempt', input.attemptId);
    const opened = id ? await lockQuizAttempt(context, id) : null;
    if (!opened) {
      return { attempt: null, enrolment: null, errors: [userError('NotFound', context.locale, 'notFound', ['attemptId'])] };
    }
    if (!opened.attempt.submittedAt) await handIn(context, opened);
    const [attempt, enrolment] = [await quizAttemptRow(context, opened.attempt.id), await enrolmentRow(context, opened.enrolment.id)];
    return { attempt, enrolment, errors: [] };
  });
}

async function handIn(context: Context, opened: OpenedAttempt & OwnEnrolment): Promise<void> {
  const { clock, em } = context;
  const { attempt, enrolment, events, outline } = opened;
  const quiz = outline.steps.find(({ node }) => node === attempt.node);
  if (quiz?.type !== 'quiz') throw new RangeError(`The version of enrolment ${enrolment.id} has no quiz ${attempt.node}.`);
  const score = scoreAttempt(attempt.questions, foldAttempt(events.map(({ payload }) => payload ?? null)));
  const passed = hasPassed(score, attempt.passPercent ?? quiz.passPercent);
  appendAttemptEvent(context, opened, { kind: 'SUBMITTED' });
  appendAttemptEvent(context, opened, { kind: 'SCORED', node: null, ...score, passed });
  const now = clock.now();
  Object.assign(attempt, {
    submittedAt: now,
    points: score.points,
    passed,
    scoringVersion: score.scoringVersion,
    retryAt: passed ? null : new Date(now.getTime() + quiz.retryWaitHours * HOUR),
  });
  enrolment.activeAt = now;
  if (passed) await completeStep(context, opened, attempt.node);
  await em.flush();
}
