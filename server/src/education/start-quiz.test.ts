import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { AttemptEvent } from './attempt-event.entity.ts';
import { Attempt } from './attempt.entity.ts';
import { questionsOfAttempt } from './quiz-attempt.queries.ts';
import { draw } from './start-quiz.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, testCourse, withAttrs } from './testing/test-course.ts';

const HOUR = 3_600_000;

let database: TestDatabase;
let clock: TestClock;
let learner: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

let count = 0;
let slug = '';
beforeEach(async () => {
  count += 1;
  slug = `provkurs-${count}`;
  await publishCourse(database, testCourse(), slug);
  clock = new TestClock();
  learner = await learnerAs(database, 'nurse', clock);
});

async function ready(): Promise<string> {
  const { enrolment } = await learner.enrol(slug);
  if (!enrolment) throw new Error('The learner could not begin.');
  await learner.answer(enrolment.id, 'q1', { options: ['a'] });
  await learner.visit(enrolment.id, 'l2');
  return enrolment.id;
}

describe('startQuiz', () => {
  it('draws fewer questions than there are, and shows them without their key', async () => {
    const { attempt, errors } = await learner.start(await ready());
    expect(errors).toEqual([]);
    expect(attempt).toMatchObject({ number: 1, outOf: 3, passPercent: 80, submittedAt: null });
    const questions = attempt ? await questionsOfAttempt(learner.context(), attempt) : [];
    expect(questions).toHaveLength(3);
    expect(questions.every(({ result, tries }) => result === null && tries === 0)).toBe(true);
    expect(JSON.stringify(questions)).not.toMatch(/correct|explanation|Förklaring/u);
  });

  it('keeps what was drawn, whatever the published version has become', async () => {
    const enrolmentId = await ready();
    const { attempt } = await learner.start(enrolmentId);
    const before = attempt ? await questionsOfAttempt(learner.context(), attempt) : [];
    await publishCourse(database, withAttrs(testCourse(), 'prov', { draw: 5, passPercent: 1 }), slug);
    const again = await learner.start(enrolmentId);
    expect(again.attempt).toEqual(attempt);
    expect(again.attempt ? await questionsOfAttempt(learner.context(), again.attempt) : []).toEqual(before);
    const { attempt: handedIn } = await learner.submit(attempt?.id ?? '');
    expect(handedIn).toMatchObject({ passed: false, passPercent: 80, outOf: 3 });
    clock.advance(24 * HOUR);
    expect((await learner.start(enrolmentId)).attempt).toMatchObject({ number: 2, outOf: 3, passPercent: 80 });
  });

  it('begins once, from however many tabs', async () => {
    const enrolmentId = await ready();
    const started = await Promise.all(Array.from({ length: 8 }, () => learner.start(enrolmentId)));
    expect(new Set(started.map(({ attempt }) => attempt?.id)).size).toBe(1);
    const em = database.orm.em.fork();
    const attempts = await em.find(Attempt, { enrolmentId, purpose: 'QUIZ' });
    expect(attempts).toHaveLength(1);
    expect(await em.count(AttemptEvent, { attemptId: attempts[0]?.id ?? '' })).toBe(1);
  });

  it('waits until every lesson is done', async () => {
    const { enrolment } = await learner.enrol(slug);
    expect((await learner.start(enrolment?.id ?? '')).errors).toEqual([
      { __typename: 'NotReady', message: 'Svara på frågorna i alla lektioner innan du börjar provet.', path: [] },
    ]);
  });

  it('waits the hours it said after a failed try, to the millisecond', async () => {
    const enrolmentId = await ready();
    await learner.submit(await learner.answeredQuiz(enrolmentId, 'wrong'));
    clock.advance(24 * HOUR - 1);
    expect((await learner.start(enrolmentId)).errors).toEqual([
      { __typename: 'NotReady', message: 'Du kan försöka igen 24 november 2026 kl. 09:00.', path: [] },
    ]);
    clock.advance(1);
    expect((await learner.start(enrolmentId)).attempt).toMatchObject({ number: 2, submittedAt: null });
  });

  it('does not begin again once it is passed', async () => {
    const enrolmentId = await ready();
    await learner.submit(await learner.answeredQuiz(enrolmentId, 'right'));
    clock.advance(1000 * HOUR);
    expect((await learner.start(enrolmentId)).errors).toMatchObject([
      { __typename: 'NotReady', message: 'Du är redan godkänd på provet.' },
    ]);
  });

  it('knows neither another person’s enrolment nor what is no quiz', async () => {
    const enrolmentId = await ready();
    const stranger = await learnerAs(database, 'physician', clock);
    expect((await stranger.start(enrolmentId)).errors).toMatchObject([{ __typename: 'NotFound', path: ['enrolmentId'] }]);
    for (const node of ['l1', 'q2', 'nope']) {
      expect((await learner.start(enrolmentId, node)).errors).toMatchObject([{ __typename: 'NotFound', path: ['node'] }]);
    }
  });
});

describe('the draw', () => {
  const drawn = (seed: string) =>
    draw({ document: testCourse(), banks: new Map() }, { node: 'prov', draw: 3 }, seed).map(({ node }) => node);

  it('follows from its seed alone', () => {
    expect(drawn('frö')).toEqual(drawn('frö'));
    expect(new Set(drawn('frö')).size).toBe(3);
  });

  it('takes every question of the pool about as often', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 2_000; seed += 1) for (const node of drawn(String(seed))) times.set(node, (times.get(node) ?? 0) + 1);
    expect([...times.keys()].toSorted()).toEqual(['q2', 'q3', 'q4', 'q5', 'q6']);
    // 1,200 expected of each; five standard deviations either way.
    for (const hits of times.values()) expect(Math.abs(hits - 1_200)).toBeLessThan(110);
  });
});
