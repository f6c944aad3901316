import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { appendAttemptEvent, type OpenedAttempt } from './append-attempt-event.ts';
import { askForMarks } from './ask-for-marks.ts';
import type { SubmitQuizInput } from './attempt.inputs.ts';
import { quizAttemptRow, type QuizAttemptRow } from './attempt.queries.ts';
import { enrolmentRow, type EnrolmentRow } from './enrolment.queries.ts';
import type { OwnEnrolment } from './lock-enrolment.ts';
import { lockQuizAttempt } from './lock-quiz-attempt.ts';
import { settleAttempt } from './settle-attempt.ts';

type Result = { attempt: QuizAttemptRow | null; enrolment: EnrolmentRow | null; errors: UserErrorRow[] };

/**
 * Hands an attempt at a quiz in: the score is the fold of its events. Passing the last step completes the course and issues the
 * certificate in the same transaction. Words that a person has to mark wait for it, with a task for those who answer for the course. Handing in twice changes nothing and gives the same result.
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
  const { attempt, enrolment } = opened;
  appendAttemptEvent(context, opened, { kind: 'SUBMITTED' });
  attempt.submittedAt = clock.now();
  enrolment.activeAt = clock.now();
  if (!(await settleAttempt(context, opened))) await askForMarks(context, opened);
  await em.flush();
}
