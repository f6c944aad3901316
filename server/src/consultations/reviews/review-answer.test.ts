import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewCriteria, type ReviewMark } from 'shared/consultations/reviews/review-rubric.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { RoleAssignment } from '../../identity/role-assignment.entity.ts';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { Task } from '../../tasks/task.entity.ts';
import { personaViewer } from '../../testing/signed-in-as.ts';
import { TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { ConsultMessage } from '../consult-message.entity.ts';
import { consultOf, contexts, claimed, errorsOf, plainAnswer, type As } from '../testing/consult-steps.ts';
import { answerConsult } from '../answer-consult.ts';
import { quarantineConsult } from '../quarantine-consult.ts';
import { saveAnswerDraft } from '../save-answer-draft.ts';
import { AnswerReview } from './answer-review.entity.ts';
import { reviewAnswer } from './review-answer.ts';
import { openReviews, reviewTrend } from './reviews.queries.ts';

const marks = (mark: ReviewMark) => keysOf(reviewCriteria).map((criterion) => ({ criterion, mark }));

/** A context in which chance picks every answer. */
const picking = (context: Context): Context => ({ ...context, random: { bytes: (count) => new Uint8Array(count) } });

describe('the review of answers', () => {
  let database: TestDatabase;
  let as: As;
  const clock = new TestClock();
  beforeAll(async () => {
    database = await createTestDatabase('demo');
    as = contexts(database, clock);
    const em = database.orm.em.fork();
    const centre = (await personaViewer(database, clock, 'consultant')).unitId;
    const { id: personId } = await em.findOneOrFail(Person, { subject: 'nurse' });
    const held = { role: 'CONSULT_RESPONDER', validFrom: '2026-01-01', validTo: null, artefactId: null } as const;
    em.persist(em.create(RoleAssignment, { ...held, personId, organisationNodeId: String(centre) }));
    await em.flush();
    await em.nativeDelete(AnswerReview, {});
    await em.nativeDelete(Task, { kind: 'ANSWER_REVIEW' });
  });
  afterAll(() => database.close());

  async function picked(): Promise<string> {
    const consultId = await claimed(as);
    expect(errorsOf(await answerConsult(picking(await as('consultant')), { ...plainAnswer, consultId }))).toEqual([]);
    return consultId;
  }

  it('asks two colleagues, who do not see each other’s marks, and closes the task of each', async () => {
    await picked();
    const waiting = await openReviews(await as('secondConsultant'));
    expect(waiting).toHaveLength(1);
    expect(await openReviews(await as('consultant'))).toEqual([]);
    const reviewId = toNodeId('AnswerReview', String(waiting[0]?.id));
    expect(errorsOf(await reviewAnswer(await as('consultant'), { reviewId, marks: marks('MET') }))).toEqual(['NotFound reviewId']);
    expect(errorsOf(await reviewAnswer(await as('secondConsultant'), { reviewId, marks: marks('MET').slice(1) }))).toEqual([
      'InvalidInput marks ANSWERS',
    ]);
    expect(await reviewAnswer(await as('secondConsultant'), { reviewId, marks: marks('MET') })).toEqual({ done: true, errors: [] });
    expect(errorsOf(await reviewAnswer(await as('secondConsultant'), { reviewId, marks: marks('MET') }))).toEqual(['NotReady']);
    const em = database.orm.em.fork();
    expect(await em.count(AnswerReview, { reviewedAt: null })).toBe(1);
    expect(await em.count(Task, { kind: 'ANSWER_REVIEW', closedAt: null })).toBe(1);
  });

  it('is off while the answer is in quarantine', async () => {
    const consultId = await picked();
    const [review] = await openReviews(await as('secondConsultant'));
    await quarantineConsult(await as('physician'), { consultId, reason: 'RECOGNISABLE' });
    const reviewId = toNodeId('AnswerReview', String(review?.id));
    expect(errorsOf(await reviewAnswer(await as('secondConsultant'), { reviewId, marks: marks('MET') }))).toEqual(['NotFound reviewId']);
  });

  it('shows a level only once its quarter is over, and no figure where the answers are few', async () => {
    expect(await reviewTrend(await as('levelLead'))).toEqual([]);
    clock.advance(100 * 86_400_000);
    const [few] = await reviewTrend(await as('levelLead'));
    expect(few).toMatchObject({ rank: 4, answers: null, share: null, agreement: null });
    const em = database.orm.em.fork();
    const half = Object.fromEntries(keysOf(reviewCriteria).map((name) => [name, 'PARTLY']));
    clock.advance(-100 * 86_400_000);
    for (let count = 0; count < 5; count += 1) await picked();
    await em.nativeUpdate(AnswerReview, {}, { reviewedAt: clock.now(), marks: half });
    clock.advance(100 * 86_400_000);
    expect(await reviewTrend(await as('levelLead'))).toMatchObject([{ rank: 4, answers: 7, share: 0.5, agreement: null }]);
    expect(await reviewTrend(await as('physician'))).toEqual([]);
    clock.advance(-100 * 86_400_000);
  });
});

describe('the time of an answer', () => {
  it('is kept in seconds: work on it with long pauses left out, and all time from its first word', async () => {
    const database = await createTestDatabase('demo');
    const clock = new TestClock();
    const as = contexts(database, clock);
    const consultId = await claimed(as);
    let revision = 0;
    for (const seconds of [30, 45, 3600]) {
      await saveAnswerDraft(await as('consultant'), { consultId, revision, text: `Text ${revision}` });
      revision += 1;
      clock.advance(seconds * 1000);
    }
    await answerConsult(await as('consultant'), { ...plainAnswer, consultId });
    const { id } = await consultOf(database, consultId);
    const answer = await database.orm.em.fork().findOneOrFail(ConsultMessage, { consultId: id, kind: 'ANSWER' });
    // Two minutes of the hour at the end count.
    expect(answer).toMatchObject({ handlingSeconds: 30 + 45 + 120, handlingElapsed: 30 + 45 + 3600 });
    await database.close();
  });
});
