import { isSampled, REVIEWERS, SAMPLE_BYTES } from 'shared/consultations/reviews/review-rubric.ts';
import type { Context } from '../../kernel/context.ts';
import { openTasks } from '../../tasks/open-task.ts';
import { poolOf } from '../consult-pool.queries.ts';
import { reviewTask } from '../consult-tasks.ts';
import type { Consult } from '../consult.entity.ts';
import { AnswerReview } from './answer-review.entity.ts';

/**
 * Where chance picks an answer that was just signed, two colleagues of its responder are asked to look at it, those with the fewest open reviews. In the
 * transaction of the answer. A responder without two colleagues is reviewed by the one there is.
 */
export async function sampleAnswer(context: Context, consult: Consult, messageId: string): Promise<void> {
  const { em, clock, random } = context;
  const { answeringUnitId, rank, track, responderId, requesterId } = consult;
  if (!isSampled(random.bytes(SAMPLE_BYTES)) || !answeringUnitId || rank == null) return;
  const colleagues = (await poolOf(context, answeringUnitId)).filter(
    ({ personId, awayUntil }) => awayUntil === null && personId !== responderId && personId !== requesterId,
  );
  const open = await em.find(AnswerReview, { reviewerId: { $in: colleagues.map(({ personId }) => personId) }, reviewedAt: null });
  const load = (personId: string): number => open.filter(({ reviewerId }) => reviewerId === personId).length;
  const chosen = colleagues.toSorted((a, b) => load(a.personId) - load(b.personId)).slice(0, REVIEWERS);
  const reviews = chosen.map(({ personId }) =>
    em.create(AnswerReview, {
      id: crypto.randomUUID(),
      consultId: consult.id,
      messageId,
      reviewerId: personId,
      unitId: answeringUnitId,
      track,
      rank,
      openedAt: clock.now(),
      marks: null,
      reviewedAt: null,
    }),
  );
  await em.flush();
  await openTasks(
    context,
    reviews.map((review) => reviewTask(consult, review)),
  );
}
