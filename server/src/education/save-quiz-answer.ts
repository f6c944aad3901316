import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { appendAttemptEvent, type OpenedAttempt } from './append-attempt-event.ts';
import type { SaveQuizAnswerInput } from './attempt.inputs.ts';
import { quizAttemptRow, type QuizAttemptRow } from './attempt.queries.ts';
import { lockQuizAttempt } from './lock-quiz-attempt.ts';
import { clientKeyErrors, readAnswer } from './read-answer.ts';

type Result = { attempt: QuizAttemptRow | null; errors: UserErrorRow[] };

/**
 * Records an answer in an open attempt at a quiz; the latest to each question counts. What has been acknowledged is written, and an
 * answer sent again under its key, as after a lost connection, changes nothing.
 */
export function saveQuizAnswer(context: Context, input: SaveQuizAnswerInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale } = context;
    const id = idOf('QuizAttempt', input.attemptId);
    const opened = id ? await lockQuizAttempt(context, id) : null;
    if (!opened) return refused([userError('NotFound', locale, 'notFound', ['attemptId'])]);
    const question = opened.attempt.questions.find(({ node }) => node === input.node);
    if (!question) return refused([userError('NotFound', locale, 'notFound', ['node'])]);
    if (!opened.events.some(({ clientKey }) => clientKey === input.clientKey)) {
      if (opened.attempt.submittedAt) return refused([userError('NotReady', locale, 'quizHandedIn')]);
      if (isFinal(opened, input.node)) return refused([userError('NotReady', locale, 'answerFinal')]);
      const { answer, errors } = readAnswer(question.attrs, input.answer, locale);
      const wrong = [...(errors ?? []), ...clientKeyErrors(input.clientKey, locale)];
      if (!answer || wrong.length > 0) return refused(wrong);
      appendAttemptEvent(context, opened, { kind: 'ANSWERED', node: input.node, answer }, input.clientKey);
      opened.enrolment.activeAt = clock.now();
      await em.flush();
    }
    return { attempt: await quizAttemptRow(context, opened.attempt.id), errors: [] };
  });
}

/** Where answers are explained at once and count, the first stands. */
function isFinal({ attempt, events }: OpenedAttempt, node: string): boolean {
  return attempt.behaviour === 'immediate' && events.some(({ payload }) => payload?.kind === 'ANSWERED' && payload.node === node);
}

function refused(errors: UserErrorRow[]): Result {
  return { attempt: null, errors };
}
