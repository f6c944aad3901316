import { single } from 'shared/education/testing/small-course.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { AttemptEvent } from './attempt-event.entity.ts';
import { Attempt } from './attempt.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { readLesson } from './lesson.queries.ts';
import { StepCompletion } from './step-completion.entity.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, TEST_COURSE, testCourse } from './testing/test-course.ts';

let database: TestDatabase;
let learner: Learner;
let enrolmentId: string;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

let count = 0;
beforeEach(async () => {
  count += 1;
  const slug = `${TEST_COURSE}-${count}`;
  await publishCourse(database, testCourse(), slug);
  learner = await learnerAs(database, 'nurse');
  enrolmentId = (await learner.enrol(slug)).enrolment?.id ?? '';
});

const kinds = async () => {
  const em = database.orm.em.fork();
  const { id } = await em.findOneOrFail(Attempt, { enrolmentId });
  return (await em.find(AttemptEvent, { attemptId: id }, { orderBy: { sequence: 'asc' } })).map(({ kind }) => kind);
};

describe('answerLessonQuestion', () => {
  it('tells nothing before an answer is recorded, and everything after', async () => {
    const before = await readLesson(learner.context(), `${TEST_COURSE}-${count}`, 'l1');
    expect(before?.questions).toMatchObject([{ node: 'q1', answer: null, tries: 0, result: null }]);
    const { question, errors } = await learner.answer(enrolmentId, 'q1', { options: ['b'] });
    expect(errors).toEqual([]);
    expect(question).toMatchObject({ tries: 1, answer: { option: 'b' }, result: { right: true, fraction: 1 } });
    expect(question?.result?.feedback).toHaveLength(3);
    const after = await readLesson(learner.context(), `${TEST_COURSE}-${count}`, 'l1');
    expect(after?.questions).toEqual([question]);
  });

  it('makes the lesson done by the first answer, right or wrong; more are practice', async () => {
    const { enrolment, question } = await learner.answer(enrolmentId, 'q1', { options: ['a'] });
    expect(question?.result).toMatchObject({ right: false, fraction: 0 });
    expect(enrolment).toMatchObject({ done: ['l1'], currentNode: 'l1' });
    const again = await learner.answer(enrolmentId, 'q1', { options: ['b'] });
    expect(again).toMatchObject({ question: { tries: 2, result: { right: true } }, enrolment: { done: ['l1'] } });
    expect(await kinds()).toEqual(['STARTED', 'ANSWERED', 'SCORED', 'ANSWERED', 'SCORED']);
  });

  it('records an answer once, however often it is sent', async () => {
    const sent = Array.from({ length: 6 }, () => learner.answer(enrolmentId, 'q1', { options: ['b'] }, 'one-key'));
    for (const { question, errors } of await Promise.all(sent))
      expect({ errors, tries: question?.tries }).toEqual({ errors: [], tries: 1 });
    expect(await kinds()).toEqual(['STARTED', 'ANSWERED', 'SCORED']);
    const em = database.orm.em.fork();
    expect(await em.count(StepCompletion, { enrolmentId })).toBe(1);
    expect(await em.count(Attempt, { enrolmentId })).toBe(1);
  });

  it('records two answers from two tabs one after the other', async () => {
    await Promise.all(['a', 'b', 'c'].map((option) => learner.answer(enrolmentId, 'q1', { options: [option] })));
    expect((await kinds()).filter((kind) => kind === 'ANSWERED')).toHaveLength(3);
  });

  it('puts the hash of every event into the ledger, and never the answer', async () => {
    await learner.answer(enrolmentId, 'q1', { options: ['b'] });
    const em = database.orm.em.fork();
    const { id } = await em.findOneOrFail(Attempt, { enrolmentId });
    const events = await em.find(AttemptEvent, { attemptId: id }, { orderBy: { sequence: 'asc' } });
    const ledger = await em.find(
      LedgerEvent,
      { objectType: 'AttemptEvent', objectId: { $in: events.map((event) => event.id) } },
      { orderBy: { sequence: 'asc' } },
    );
    expect(
      ledger
        .toSorted((a, b) => Number(a.details['sequence']) - Number(b.details['sequence']))
        .map(({ details }) => [details['hash'], details['payloadHash']]),
    ).toEqual(events.map(({ hash, payloadHash }) => [hash, payloadHash]));
    expect(ledger.map(({ details }) => Object.keys(details).toSorted())).toEqual(
      events.map(() => ['attempt', 'hash', 'payloadHash', 'sequence']),
    );
  });

  it('refuses what is no answer to the question, and records nothing', async () => {
    const { question, errors } = await learner.answer(enrolmentId, 'q1', { options: ['a', 'b'] });
    expect(question).toBeNull();
    expect(errors).toMatchObject([{ __typename: 'InvalidInput', path: ['answer', 'option'] }]);
    const em = database.orm.em.fork();
    expect(await em.count(StepCompletion, { enrolmentId })).toBe(0);
    expect(
      await em.count(AttemptEvent, { kind: 'ANSWERED', attemptId: { $in: (await em.find(Attempt, { enrolmentId })).map(({ id }) => id) } }),
    ).toBe(0);
  });

  it('refuses an answer whose name is no key', async () => {
    expect((await learner.answer(enrolmentId, 'q1', { options: ['b'] }, 'å'.repeat(5_000))).errors).toMatchObject([
      { __typename: 'InvalidInput', path: ['clientKey'] },
    ]);
  });

  it('knows neither an enrolment of somebody else nor a question of another place', async () => {
    const stranger = await learnerAs(database, 'physician');
    expect((await stranger.answer(enrolmentId, 'q1', { options: ['b'] })).errors).toMatchObject([
      { __typename: 'NotFound', path: ['enrolmentId'] },
    ]);
    for (const node of ['q2', 'l1', 'nope', '__proto__']) {
      expect((await learner.answer(enrolmentId, node, { options: ['b'] })).errors).toMatchObject([
        { __typename: 'NotFound', path: ['node'] },
      ]);
    }
  });

  it('is still practice after the course is completed', async () => {
    await learner.answer(enrolmentId, 'q1', { options: ['a'] });
    await learner.visit(enrolmentId, 'l2');
    await learner.submit(await learner.answeredQuiz(enrolmentId, 'right'));
    const { completedAt } = await database.orm.em.fork().findOneOrFail(Enrolment, enrolmentId);
    const { question, enrolment } = await learner.answer(enrolmentId, 'q1', { options: ['b'] });
    expect(question?.tries).toBe(2);
    expect(enrolment?.completedAt).toEqual(completedAt);
  });

  it('explains the question as it was asked, whatever the published version has become', async () => {
    await learner.answer(enrolmentId, 'q1', { options: ['b'] });
    const course = testCourse();
    const q1 = { ...single, options: single.options.map((option) => ({ ...option, correct: option.id === 'c' })) };
    await publishCourse(
      database,
      { ...course, nodes: { ...course.nodes, q1: { type: 'question', attrs: q1, children: [] } } },
      `${TEST_COURSE}-${count}`,
    );
    const { question } = await learner.answer(enrolmentId, 'q1', { options: ['c'] });
    expect(question?.result?.right).toBe(false);
  });
});
