import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { testContext, TestClock } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { enrolInCourse } from './enrol-in-course.ts';
import { Enrolment } from './enrolment.entity.ts';
import { learnerAs } from './testing/learner.ts';
import { publishCourse, TEST_COURSE, testCourse } from './testing/test-course.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  await publishCourse(database, testCourse());
});
afterAll(() => database.close());

describe('enrolInCourse', () => {
  it('begins a course, pinned to the version published now, and notes where the learner works', async () => {
    const learner = await learnerAs(database, 'nurse');
    const { enrolment, errors } = await learner.enrol();
    expect(errors).toEqual([]);
    expect(enrolment).toMatchObject({ completedAt: null, done: [], newerVersion: null });
    const row = await database.orm.em.fork().findOneOrFail(Enrolment, enrolment?.id ?? '');
    expect(row).toMatchObject({ personId: learner.viewer.personId, unitId: learner.viewer.unitId, versionHash: enrolment?.version.hash });
    const events = await database.orm.em.fork().find(LedgerEvent, { objectType: 'Enrolment', objectId: row.id });
    expect(events.map(({ action, details }) => [action, details['hash']])).toEqual([['ENROLLED', row.versionHash]]);
  });

  it('begins it once, however often and from however many tabs it is clicked', async () => {
    const learner = await learnerAs(database, 'physician');
    const results = await Promise.all(Array.from({ length: 8 }, () => learner.enrol()));
    expect(new Set(results.map(({ enrolment }) => enrolment?.id)).size).toBe(1);
    const em = database.orm.em.fork();
    expect(await em.count(Enrolment, { personId: learner.viewer.personId })).toBe(1);
    expect(await em.count(LedgerEvent, { action: 'ENROLLED', actorId: learner.viewer.personId })).toBe(1);
  });

  it('asks for the courses that must be completed first, by name', async () => {
    const learner = await learnerAs(database, 'nurse');
    const { enrolment, errors } = await learner.enrol('kurs-lakemedel');
    expect(enrolment).toBeNull();
    expect(errors).toEqual([{ __typename: 'NotReady', message: 'Genomför först: Långvarig smärta i primärvården – grund.', path: [] }]);
  });

  it.each(['courseEditor', 'panelMember', 'withoutRole', 'twoUnits'] as const)('refuses %s, who takes no courses here', async (persona) => {
    const learner = await learnerAs(database, persona);
    expect((await learner.enrol()).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
  });

  it('refuses a guest, and does not know what is no course', async () => {
    const courseId = toNodeId('Course', contentId(TEST_COURSE));
    expect((await enrolInCourse(testContext(database), { courseId })).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    const learner = await learnerAs(database, 'nurse');
    for (const id of ['', 'x', toNodeId('Course', crypto.randomUUID()), toNodeId('Course', contentId('eval-gabapentin-neuropatisk'))]) {
      expect((await enrolInCourse(learner.context(), { courseId: id })).errors).toMatchObject([
        { __typename: 'NotFound', path: ['courseId'] },
      ]);
    }
  });

  it('begins a completed course anew, as an enrolment of its own', async () => {
    const clock = new TestClock();
    const learner = await learnerAs(database, 'resourcePerson', clock);
    const first = await learner.readyForQuiz();
    await learner.submit(await learner.answeredQuiz(first.id, 'right'));
    clock.advance(1_000);
    const { enrolment } = await learner.enrol();
    expect(enrolment?.id).not.toBe(first.id);
    expect(enrolment).toMatchObject({ done: [], completedAt: null });
    expect((await database.orm.em.fork().findOneOrFail(Enrolment, first.id)).completedAt).not.toBeNull();
  });

  it('refuses a course that is out of use, and leaves those in it alone', async () => {
    await publishCourse(database, testCourse(), 'utgangen-kurs');
    const inIt = await learnerAs(database, 'nurse');
    const begun = (await inIt.enrol('utgangen-kurs')).enrolment;
    await database.orm.em.fork().nativeUpdate(Artefact, { slug: 'utgangen-kurs' }, { retiredAt: new Date() });
    expect((await (await learnerAs(database, 'physician')).enrol('utgangen-kurs')).errors).toMatchObject([
      { __typename: 'NotReady', message: 'Kursen är tagen ur bruk och går inte att börja.' },
    ]);
    expect((await inIt.answer(begun?.id ?? '', 'q1', { options: ['b'] })).errors).toEqual([]);
  });
});
