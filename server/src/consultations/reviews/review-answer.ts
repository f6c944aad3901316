import { LockMode } from '@mikro-orm/core';
import { reviewCriteria, type ReviewCriterion, type ReviewMark, type ReviewMarks } from 'shared/consultations/reviews/review-rubric.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { idOf } from '../../kernel/node-id.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../../kernel/user-errors.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { Consult } from '../consult.entity.ts';
import { canReadText } from '../consult.policy.ts';
import { factsOf } from '../lock-consult.ts';
import { AnswerReview } from './answer-review.entity.ts';

export type ReviewAnswerInput = { reviewId: string; marks: { criterion: ReviewCriterion; mark: ReviewMark }[] };

export type ReviewAnswerResult = { done: boolean; errors: UserErrorRow[] };

/** A colleague marks an answer by every point of the rubric, once. A review that is unknown and one that is another's are answered alike. */
export function reviewAnswer(context: Context, input: ReviewAnswerInput): Promise<ReviewAnswerResult> {
  return inTransaction(context, async (context): Promise<ReviewAnswerResult> => {
    const { em, viewer, clock, locale } = context;
    const id = idOf('AnswerReview', input.reviewId);
    const review =
      id && viewer.kind === 'PERSON'
        ? await em.findOne(AnswerReview, { id, reviewerId: viewer.personId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
        : null;
    const consult = review ? await em.findOneOrFail(Consult, review.consultId) : null;
    if (!review || !consult || !canReadText(viewer, await factsOf(context, consult), consult.responderId ?? ''))
      return refused(userError('NotFound', locale, 'notFound', ['reviewId']));
    if (review.reviewedAt) return refused(userError('NotReady', locale, 'alreadyReviewed'));
    const marks = new Map(input.marks.map(({ criterion, mark }) => [criterion, mark]));
    const missing = keysOf(reviewCriteria).filter((criterion) => !marks.has(criterion));
    if (missing.length > 0)
      return { done: false, errors: missing.map((criterion) => userError('InvalidInput', locale, 'chooseOne', ['marks', criterion])) };
    review.marks = Object.fromEntries(marks) as ReviewMarks;
    review.reviewedAt = clock.now();
    await closeTasks(context, { subjectType: 'AnswerReview', subjectIds: [review.id] }, 'REVIEWED');
    record(context, {
      action: 'ANSWER_REVIEWED',
      objectType: 'Consult',
      objectId: consult.id,
      actorRole: 'MB',
      details: { review: review.id },
    });
    await em.flush();
    return { done: true, errors: [] };
  });
}

const refused = (error: UserErrorRow): ReviewAnswerResult => ({ done: false, errors: [error] });
