import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Query } from '../kernel/ledger/ledger-fault.ts';
import { verifyLedger } from '../kernel/ledger/verify.ts';
import { erasableTables } from '../migrations/append-only-tables.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { AttemptEvent } from './attempt-event.entity.ts';
import { firstBrokenLink } from './attempt-event.ts';
import { Attempt } from './attempt.entity.ts';
import { questionsOfAttempt } from './quiz-attempt.queries.ts';
import { quizAttemptRow } from './attempt.queries.ts';
import { rightAnswer, wrongAnswer } from './testing/answers.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, testCourse } from './testing/test-course.ts';
import type { FrozenQuestion } from './frozen-question.ts';

let database: TestDatabase;
let learner: Learner;
let attemptId: string;
let question: FrozenQuestion;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

let count = 0;
beforeEach(async () => {
  count += 1;
  await publishCourse(database, testCourse(), `provkurs-${count}`);
  learner = await learnerAs(database, 'nurse');
  const { enrolment } = await learner.enrol(`provkurs-${count}`);
  await learner.answer(enrolment?.id ?? '', 'q1', { options: ['a'] });
  await learner.visit(enrolment?.id ?? '', 'l2');
  attemptId = (await learner.start(enrolment?.id ?? '')).attempt?.id ?? '';
  [question] = (await database.orm.em.fork().findOneOrFail(Attempt, attemptId)).questions as [FrozenQuestion];
});

async function saved() {
  const row = await quizAttemptRow(learner.context(), attemptId);
  return (row ? await questionsOfAttempt(learner.context(), row) : []).find(({ node }) => node === question.node);
}

describe('saveQuizAnswer', () => {
  it('keeps the latest answer to a question, and tells nothing of it', async () => {
    await learner.save(attemptId, question.node, wrongAnswer(question.attrs));
    const { errors } = await learner.save(attemptId, question.node, rightAnswer(question.attrs));
    expect(errors).toEqual([]);
    expect(await saved()).toMatchObject({ tries: 2, result: null });
  });

  it('writes one sent twice once, also after the quiz has been handed in', async () => {
    const send = () => learner.save(attemptId, question.node, rightAnswer(question.attrs), 'same-key');
    await Promise.all([send(), send(), send()]);
    await learner.submit(attemptId);
    const { attempt, errors } = await send();
    expect(errors).toEqual([]);
    expect(attempt?.submittedAt).not.toBeNull();
    expect(await database.orm.em.fork().count(AttemptEvent, { attemptId, kind: 'ANSWERED' })).toBe(1);
  });

  it('refuses a new answer once it is handed in', async () => {
    await learner.submit(attemptId);
    expect((await learner.save(attemptId, question.node, rightAnswer(question.attrs))).errors).toMatchObject([
      { __typename: 'NotReady', message: 'Provet är inlämnat och går inte att ändra.' },
    ]);
  });

  it.each(['', 'x'.repeat(65), 'å'.repeat(5_000), '18900117 9838'])('refuses an answer whose name is no key: %j', async (key) => {
    expect((await learner.save(attemptId, question.node, rightAnswer(question.attrs), key)).errors).toMatchObject([
      { __typename: 'InvalidInput', path: ['clientKey'] },
    ]);
  });

  it('refuses what is no answer, a question that was not drawn and an attempt of somebody else', async () => {
    expect((await learner.save(attemptId, question.node, {})).errors).toMatchObject([{ __typename: 'InvalidInput' }]);
    expect((await learner.save(attemptId, 'q1', { options: ['a'] })).errors).toMatchObject([{ __typename: 'NotFound', path: ['node'] }]);
    const stranger = await learnerAs(database, 'physician');
    expect((await stranger.save(attemptId, question.node, rightAnswer(question.attrs))).errors).toMatchObject([
      { __typename: 'NotFound', path: ['attemptId'] },
    ]);
  });
});

/** What the verifier of the ledger finds wrong, the texts of attempts included. */
async function ledgerFaults() {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const query: Query = async (statement, values) => (await client.query(statement, values as unknown[])).rows as never;
  const { faults } = await verifyLedger(query, { erasableTables });
  await client.end();
  return faults;
}

describe('what happened in an attempt', () => {
  it('can be neither changed nor removed, but its text can be emptied', async () => {
    await learner.save(attemptId, question.node, rightAnswer(question.attrs));
    const em = database.orm.em.fork();
    await expect(em.execute(`update attempt_event set kind = 'SCORED' where "attemptId" = ?`, [attemptId])).rejects.toThrow(/append-only/u);
    await expect(em.execute(`update attempt_event set payload = '{}' where "attemptId" = ?`, [attemptId])).rejects.toThrow(/append-only/u);
    await expect(em.execute(`delete from attempt_event where "attemptId" = ?`, [attemptId])).rejects.toThrow(
      /append-only|permission denied/u,
    );
    expect(await ledgerFaults()).toEqual([]);
    await em.execute(`update attempt_event set payload = null where "attemptId" = ? and kind = 'ANSWERED'`, [attemptId]);
    expect(await saved()).toMatchObject({ tries: 0, answer: null });
    expect(await ledgerFaults()).toEqual([]);
    const events = await database.orm.em.fork().find(AttemptEvent, { attemptId }, { orderBy: { sequence: 'asc' } });
    expect(firstBrokenLink(events.map((event) => ({ ...event, payload: event.payload ?? null })))).toBeNull();
  });
});
