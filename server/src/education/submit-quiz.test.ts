import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { AttemptEvent } from './attempt-event.entity.ts';
import { firstBrokenLink, type ChainedEvent } from './attempt-event.ts';
import { foldAttempt, scoreAttempt } from './attempt-score.ts';
import { Attempt } from './attempt.entity.ts';
import { Certificate } from './certificate.entity.ts';
import { codeHash } from './certificate-code.ts';
import { Enrolment } from './enrolment.entity.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, testCourse, withAttrs } from './testing/test-course.ts';

let database: TestDatabase;
let clock: TestClock;
let learner: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

let count = 0;
let slug = '';
let enrolmentId = '';
beforeEach(async () => {
  count += 1;
  slug = `provkurs-${count}`;
  await publishCourse(database, testCourse(), slug);
  clock = new TestClock();
  learner = await learnerAs(database, 'nurse', clock);
  await begin();
});

async function begin(): Promise<void> {
  enrolmentId = (await learner.enrol(slug)).enrolment?.id ?? '';
  await learner.answer(enrolmentId, 'q1', { options: ['a'] });
  await learner.visit(enrolmentId, 'l2');
}

const eventsOf = (attemptId: string) =>
  database.orm.em.fork().find(AttemptEvent, { attemptId }, { orderBy: { sequence: 'asc' } }) as Promise<(AttemptEvent & ChainedEvent)[]>;

describe('submitQuiz', () => {
  it('passes, completes the course and issues the certificate in one go', async () => {
    const { attempt, enrolment, errors } = await learner.submit(await learner.answeredQuiz(enrolmentId, 'right'));
    expect(errors).toEqual([]);
    expect(attempt).toMatchObject({ passed: true, points: 3, outOf: 3, scoringVersion: 'scoring-1', retryAt: null });
    expect(enrolment).toMatchObject({ completedAt: clock.now(), done: expect.arrayContaining(['l1', 'l2', 'prov']) });
    const certificate = await database.orm.em.fork().findOneOrFail(Certificate, { enrolmentId });
    expect(certificate).toMatchObject({
      name: learner.viewer.name,
      courseTitle: { sv: 'Långvarig smärta i primärvården – grund' },
      issuerName: 'Sverige',
      versionNumber: '1.0',
      versionHash: enrolment?.version.hash,
      lessons: 2,
      tests: 1,
      // Of the parts, not what the author says of the whole.
      minutes: 22,
      validityMonths: 36,
      validUntil: '2029-11-23',
      revokedAt: null,
    });
    expect(certificate.codeHash).toBe(codeHash(certificate.code));
    const actions = await database.orm.em
      .fork()
      .find(
        LedgerEvent,
        { action: ['COURSE_COMPLETED', 'CERTIFICATE_ISSUED'], objectId: [enrolmentId, certificate.id] },
        { orderBy: { sequence: 'asc' } },
      );
    expect(actions.map(({ action }) => action)).toEqual(['COURSE_COMPLETED', 'CERTIFICATE_ISSUED']);
    expect(JSON.stringify(actions)).not.toContain(certificate.code);
  });

  it('fails, says when the next try may begin, and explains every question all the same', async () => {
    const { attempt, enrolment } = await learner.submit(await learner.answeredQuiz(enrolmentId, 'wrong'));
    expect(attempt).toMatchObject({ passed: false, points: 0, retryAt: new Date(clock.now().getTime() + 24 * 3_600_000) });
    expect(enrolment?.completedAt).toBeNull();
    expect(await database.orm.em.fork().count(Certificate, { enrolmentId })).toBe(0);
  });

  it('has one effect, however often it is handed in at once', async () => {
    const attemptId = await learner.answeredQuiz(enrolmentId, 'right');
    const results = await Promise.all(Array.from({ length: 8 }, () => learner.submit(attemptId)));
    for (const { attempt, errors } of results) expect({ errors, points: attempt?.points }).toEqual({ errors: [], points: 3 });
    expect((await eventsOf(attemptId)).map(({ kind }) => kind)).toEqual([
      'STARTED',
      'ANSWERED',
      'ANSWERED',
      'ANSWERED',
      'SUBMITTED',
      'SCORED',
    ]);
    const em = database.orm.em.fork();
    expect(await em.count(Certificate, { enrolmentId })).toBe(1);
    expect(await em.count(LedgerEvent, { action: 'COURSE_COMPLETED', objectId: enrolmentId })).toBe(1);
  });

  it('races with a last answer without losing it or changing the score afterwards', async () => {
    const attemptId = await learner.answeredQuiz(enrolmentId, 'right');
    const { questions } = await database.orm.em.fork().findOneOrFail(Attempt, attemptId);
    await Promise.all([learner.submit(attemptId), ...questions.map(({ node }) => learner.save(attemptId, node, { options: [] }))]);
    const events = await eventsOf(attemptId);
    expect(events.at(-1)?.kind).toBe('SCORED');
    expect(events.at(-2)?.kind).toBe('SUBMITTED');
  });

  it('stores a score that its events give again, over a chain that holds', async () => {
    for (const how of ['wrong', 'right'] as const) {
      await learner.submit(await learner.answeredQuiz(enrolmentId, how));
      clock.advance(24 * 3_600_000);
    }
    const attempts = await database.orm.em.fork().find(Attempt, { enrolmentId, purpose: 'QUIZ' });
    expect(attempts).toHaveLength(2);
    for (const { id, questions, points, outOf, scoringVersion } of attempts) {
      const events = await eventsOf(id);
      expect(firstBrokenLink(events)).toBeNull();
      expect(scoreAttempt(questions, foldAttempt(events.map(({ payload }) => payload)))).toEqual({ points, outOf, scoringVersion });
    }
  });

  it('knows no attempt of somebody else', async () => {
    const attemptId = await learner.answeredQuiz(enrolmentId, 'right');
    const stranger = await learnerAs(database, 'physician', clock);
    expect(await stranger.submit(attemptId)).toMatchObject({ attempt: null, enrolment: null, errors: [{ __typename: 'NotFound' }] });
    expect((await eventsOf(attemptId)).at(-1)?.kind).toBe('ANSWERED');
  });
});

describe('the certificate', () => {
  it.each([
    [1, '2027-02-28'],
    [12, '2028-01-31'],
    [25, '2029-02-28'],
    [null, null],
  ])('issued on 31 January 2027 for %s months is valid until %s', async (validityMonths, validUntil) => {
    clock.advance(Date.parse('2027-01-31T12:00:00Z') - clock.now().getTime());
    await publishCourse(database, withAttrs(testCourse(), 'kurs', { validityMonths }), `${slug}-giltighet`);
    slug = `${slug}-giltighet`;
    await begin();
    await learner.submit(await learner.answeredQuiz(enrolmentId, 'right'));
    expect(await database.orm.em.fork().findOneOrFail(Certificate, { enrolmentId })).toMatchObject({ validityMonths, validUntil });
  });

  it('keeps the name of the day it was issued', async () => {
    const em = database.orm.em.fork();
    const person = await em.findOneOrFail(Person, learner.viewer.personId);
    const { name } = person;
    await learner.submit(await learner.answeredQuiz(enrolmentId, 'right'));
    person.name = 'Ett annat namn';
    await em.flush();
    expect((await database.orm.em.fork().findOneOrFail(Certificate, { enrolmentId })).name).toBe(name);
    person.name = name;
    await em.flush();
  });

  it('comes without a quiz when the last lesson is done', async () => {
    const course = testCourse();
    const root = course.nodes['kurs'];
    if (!root) throw new Error('The course is not as it was.');
    const { prov: _, q2, q3, q4, q5, q6, ...nodes } = course.nodes;
    await publishCourse(
      database,
      { ...course, nodes: { ...nodes, kurs: { ...root, children: ['l1', 'l2', 'sbu341'] } } },
      `${slug}-utan-prov`,
    );
    const { enrolment } = await learner.enrol(`${slug}-utan-prov`);
    await learner.visit(enrolment?.id ?? '', 'l2');
    expect(await learner.answer(enrolment?.id ?? '', 'q1', { options: ['a'] })).toMatchObject({ enrolment: { completedAt: clock.now() } });
    expect(await database.orm.em.fork().count(Certificate, { enrolmentId: enrolment?.id ?? '' })).toBe(1);
    expect([q2, q3, q4, q5, q6].every(Boolean)).toBe(true);
    expect(await database.orm.em.fork().count(Enrolment, { id: enrolment?.id ?? '', completedAt: null })).toBe(0);
  });
});
