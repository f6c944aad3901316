import { numeric, single } from 'shared/education/testing/small-course.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import { documentHash } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { Citation } from '../../publishing/citation.entity.ts';
import { StalenessNotice } from '../../publishing/staleness-notice.entity.ts';
import { contentId } from '../../seeds/content-id.ts';
import { TestClock } from '../../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { Attempt } from '../attempt.entity.ts';
import { learnerAs, type Learner } from '../testing/learner.ts';
import { TEST_BANK, testBank, withSlot } from '../testing/test-bank.ts';
import { publishCourse, testCourse, withAttrs } from '../testing/test-course.ts';
import { rightAnswer } from '../testing/answers.ts';

const other: QuestionAttrs = { ...numeric, value: 42, explanation: { sv: 'Numera 42.' } };

let database: TestDatabase;
let learner: Learner;
let first: ArtefactVersion;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  first = await publishCourse(database, testBank({ b1: numeric, b2: single }), TEST_BANK);
});
afterAll(() => database.close());

let count = 0;
let slug = '';
beforeEach(async () => {
  count += 1;
  slug = `kurs-med-bank-${count}`;
  learner = await learnerAs(database, 'nurse', new TestClock());
});

/** Every question of the quiz is asked, and its first is a slot. */
const slotted = (version: string | null, behaviour = 'deferred') =>
  withAttrs(withSlot(testCourse(), 'q2', { node: 'b1', version }), 'prov', { draw: null, behaviour });

async function ready(): Promise<string> {
  const { enrolment } = await learner.enrol(slug);
  if (!enrolment) throw new Error('The learner could not begin.');
  await learner.answer(enrolment.id, 'q1', { options: ['a'] });
  await learner.visit(enrolment.id, 'l2');
  return enrolment.id;
}

async function drawn(enrolmentId: string) {
  const { attempt } = await learner.start(enrolmentId);
  const { questions } = await database.orm.em.fork().findOneOrFail(Attempt, attempt?.id ?? '');
  return { id: attempt?.id ?? '', questions, slot: questions.find(({ node }) => node === 'q2') };
}

describe('a slot', () => {
  it('asks the question of the version it names, whatever the bank says now, and says where it is from', async () => {
    await publishCourse(database, slotted(first.id), slug);
    const enrolmentId = await ready();
    const second = await publishCourse(database, testBank({ b1: other, b2: single }), TEST_BANK);
    const { id, slot, questions } = await drawn(enrolmentId);
    expect(slot).toMatchObject({ attrs: numeric, from: { artefact: contentId(TEST_BANK), node: 'b1', version: first.id } });
    for (const { node, attrs } of questions) await learner.save(id, node, rightAnswer(attrs));
    const { attempt } = await learner.submit(id);
    expect(attempt).toMatchObject({ passed: true, points: 5 });
    const course = await database.orm.em.fork().findOneOrFail(ArtefactVersion, { artefactId: contentId(slug) });
    expect(documentHash(course.document)).toBe(course.hash);
    expect(JSON.stringify(course.document)).toContain(first.id);
    expect(second.number()).toBe('2.0');
  });

  it('in practice asks what the bank says when an attempt begins, and the attempt keeps it', async () => {
    await publishCourse(database, testBank({ b1: numeric, b2: single }), TEST_BANK);
    await publishCourse(database, slotted(null, 'practice'), slug);
    const enrolmentId = await ready();
    const before = await drawn(enrolmentId);
    const newest = await publishCourse(database, testBank({ b1: other, b2: single }), TEST_BANK);
    expect((await drawn(enrolmentId)).slot).toEqual(before.slot);
    await learner.submit(before.id);
    expect((await drawn(enrolmentId)).slot).toMatchObject({ attrs: other, from: { version: newest.id } });
    // Gone from the bank: the last version that had it.
    const again = await drawn(enrolmentId);
    await learner.submit(again.id);
    await publishCourse(database, testBank({ b2: single }), TEST_BANK);
    expect((await drawn(enrolmentId)).slot).toMatchObject({ attrs: other, from: { version: newest.id } });
    await publishCourse(database, testBank({ b1: numeric, b2: single }), TEST_BANK);
  });

  it('tells the course when its question reads otherwise in the bank, and only then', async () => {
    const bank = `bank-${count}`;
    const version = await publishCourse(database, testBank({ b1: numeric, b2: single }), bank);
    await publishCourse(database, withSlot(testCourse(), 'q2', { node: 'b1', version: version.id, slug: bank }), slug);
    const em = database.orm.em.fork();
    const citation = await em.findOneOrFail(Citation, { sourceId: contentId(slug), targetArtefactId: contentId(bank) });
    const notices = () => em.count(StalenessNotice, { citationId: citation.id, clearedAt: null });
    await publishCourse(database, testBank({ b1: numeric, b2: other }), bank);
    expect(await notices()).toBe(0);
    await publishCourse(database, testBank({ b1: other, b2: other }), bank);
    expect(await notices()).toBe(1);
  });

  it('in a lesson is answered and explained like any question', async () => {
    await publishCourse(database, withSlot(testCourse(), 'q1', { node: 'b2', version: first.id }), slug);
    const { enrolment } = await learner.enrol(slug);
    const { question, errors } = await learner.answer(enrolment?.id ?? '', 'q1', rightAnswer(single));
    expect(errors).toEqual([]);
    expect(question).toMatchObject({ result: { right: true }, writtenAt: { artefact: contentId(TEST_BANK), node: 'b2' } });
  });

  it('gets nothing from a bank of another organisation', async () => {
    const bank = `regional-${count}`;
    const theirs = await publishCourse(database, testBank({ b1: numeric }), bank, 'skane');
    await publishCourse(
      database,
      withAttrs(withSlot(testCourse(), 'q2', { node: 'b1', version: theirs.id, slug: bank }), 'prov', { draw: null }),
      slug,
    );
    const { questions } = await drawn(await ready());
    expect(questions.map(({ node }) => node).toSorted()).toEqual(['q3', 'q4', 'q5', 'q6']);
  });
});
