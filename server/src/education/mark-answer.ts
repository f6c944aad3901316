import { withoutIdentityNumber } from 'shared/consultations/without-identity-number.ts';
import { isMarkedByPerson } from 'shared/education/question.ts';
import * as z from 'zod/mini';
import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { appendAttemptEvent } from './append-attempt-event.ts';
import { foldAttempt } from './attempt-score.ts';
import { Attempt } from './attempt.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { lockCourseAttempt } from './lock-course-attempt.ts';
import type { MarkAnswerInput } from './marking.inputs.ts';
import { tellLearner } from './quiz-news.ts';
import { settleAttempt } from './settle-attempt.ts';

type Result = { settled: boolean; errors: UserErrorRow[] };

const markSchema = z.object({
  fraction: z.number('notANumber').check(z.minimum(0, 'outOfRange'), z.maximum(1, 'outOfRange')),
  comment: withoutIdentityNumber(z.string().check(z.trim(), z.maxLength(2_000, 'tooLong'))),
});

/**
 * Marks an answer in words of an attempt that was handed in. The last one missing gives the attempt its result, and what follows from that, in the same
 * transaction. The mark is an event with who gave it; a mark given stays.
 */
export function markAnswer(context: Context, input: MarkAnswerInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { em, locale } = context;
    const id = idOf('QuizAttempt', input.attemptId);
    const opened = id ? await lockCourseAttempt(context, id) : null;
    const question = opened?.attempt.questions.find(({ node }) => node === input.node);
    if (!opened || !question || !isMarkedByPerson(question.attrs))
      return refused([userError('NotFound', locale, 'notFound', ['attemptId'])]);
    const { value, errors } = parseInput(markSchema, { fraction: input.fraction, comment: input.comment ?? '' }, locale);
    if (errors) return refused(errors);
    const { answers, marks } = foldAttempt(opened.events.map(({ payload }) => payload ?? null));
    if (!opened.attempt.awaitsMark || marks.has(input.node) || !answers.has(input.node))
      return refused([userError('NotReady', locale, 'answerNotWaiting')]);
    appendAttemptEvent(context, opened, { kind: 'MARKED', node: input.node, ...value });
    const settled = await settleAttempt(context, opened);
    await em.flush();
    if (settled) {
      await closeIfNoneWaits(context, opened.enrolment.artefactId);
      await tellLearner(context, 'QUIZ_MARKED', opened);
    }
    return { settled, errors: [] };
  });
}

async function closeIfNoneWaits(context: Context, artefactId: string): Promise<void> {
  const enrolments = await context.em.find(Enrolment, { artefactId }, { fields: ['id'] });
  const waiting = await context.em.count(Attempt, { awaitsMark: true, enrolmentId: { $in: enrolments.map(({ id }) => id) } });
  if (waiting === 0)
    await closeTasks(context, { subjectType: 'Artefact', subjectIds: [artefactId], kinds: ['MARK_ANSWERS'] }, 'ANSWERS_MARKED');
}

function refused(errors: UserErrorRow[]): Result {
  return { settled: false, errors };
}
