import { freeText, single } from 'shared/education/testing/small-course.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { changesAhead } from './course-changes.queries.ts';
import { readEnrolment } from './enrolment.queries.ts';
import { readLesson } from './lesson.queries.ts';
import { Certificate } from './certificate.entity.ts';
import { markAnswer } from './mark-answer.ts';
import { moveToNewVersion } from './move-to-new-version.ts';
import { regradeQuestion } from './regrade-question.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, testCourse, withAttrs } from './testing/test-course.ts';

let database: TestDatabase;
let learner: Learner;
let enrolmentId: string;
let slug = '';
let count = 0;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());
beforeEach(async () => {
  count += 1;
  slug = `provkurs-${count}`;
  await publishCourse(database, testCourse(), slug);
  learner = await learnerAs(database, 'nurse');
  enrolmentId = (await learner.enrol(slug)).enrolment?.id ?? '';
  await learner.answer(enrolmentId, 'q1', { options: ['a'] });
  await learner.visit(enrolmentId, 'l2');
});

const move = () => moveToNewVersion(learner.context(), { enrolmentId: toNodeId('Enrolment', enrolmentId) });
const enrolment = async () => {
  const row = await readEnrolment(learner.context(), toNodeId('Enrolment', enrolmentId));
  if (!row) throw new Error('The enrolment is gone.');
  return row;
};
const withOtherQuestion = (document: Doc) => withAttrs(document, 'q1', { ...single, stem: { sv: 'En annan fråga' } });

describe('a newer version of a course', () => {
  it('does not reach the learner until the learner takes it', async () => {
    const before = await enrolment();
    await publishCourse(database, withAttrs(testCourse(), 'l1', { title: { sv: 'Ny rubrik' } }), slug);
    const after = await enrolment();
    expect(after).toMatchObject({ versionId: before.versionId, done: expect.arrayContaining(['l1', 'l2']), newerVersion: { minor: 1 } });
    const lesson = await readLesson(learner.context(), slug, 'l1');
    expect(lesson?.attrs.title.sv).not.toBe('Ny rubrik');
    expect(await changesAhead(learner.context(), after)).toMatchObject([
      { node: 'l1', type: 'lesson', change: 'CHANGED', mustRedo: false },
    ]);
  });

  it('keeps what is done where the same is asked', async () => {
    await publishCourse(database, withAttrs(testCourse(), 'l1', { title: { sv: 'Ny rubrik' } }), slug);
    const { enrolment: moved, errors } = await move();
    expect(errors).toEqual([]);
    expect(moved).toMatchObject({ newerVersion: null, done: expect.arrayContaining(['l1', 'l2']), version: { minor: 1 } });
    const lesson = await readLesson(learner.context(), slug, 'l1');
    expect(lesson).toMatchObject({ attrs: { title: { sv: 'Ny rubrik' } }, questions: [{ tries: 1, answer: { option: 'a' } }] });
    const [event] = await database.orm.em.fork().find(LedgerEvent, { action: 'ENROLMENT_MOVED', objectId: enrolmentId });
    expect(event?.details).toMatchObject({ to: moved?.versionId, hash: moved?.version.hash });
  });

  it('asks again what is asked otherwise, and remembers the old answer when that comes back', async () => {
    await publishCourse(database, withOtherQuestion(testCourse()), slug);
    expect((await move()).enrolment?.done).toEqual(['l2']);
    expect((await readLesson(learner.context(), slug, 'l1'))?.questions).toMatchObject([{ tries: 0, answer: null, result: null }]);
    expect((await learner.start(enrolmentId)).errors).toMatchObject([{ __typename: 'NotReady' }]);
    await publishCourse(database, testCourse(), slug);
    expect((await move()).enrolment?.done.toSorted()).toEqual(['l1', 'l2']);
  });

  it('asks what is new', async () => {
    const course = testCourse();
    const { kurs, l2 } = course.nodes;
    if (!kurs || !l2) throw new Error('The course is not as it was.');
    await publishCourse(
      database,
      { ...course, nodes: { ...course.nodes, l3: l2, kurs: { ...kurs, children: ['l1', 'l2', 'l3', 'prov', 'sbu341'] } } },
      slug,
    );
    expect((await move()).enrolment).toMatchObject({ done: expect.not.arrayContaining(['l3']) });
    expect((await enrolment()).steps.map(({ node }) => node)).toEqual(['l1', 'l2', 'l3', 'prov']);
  });

  it('waits until an open quiz is handed in', async () => {
    const attemptId = await learner.answeredQuiz(enrolmentId, 'wrong');
    await publishCourse(database, withOtherQuestion(testCourse()), slug);
    expect((await move()).errors).toMatchObject([{ __typename: 'NotReady', message: 'Lämna in provet du har påbörjat först.' }]);
    await learner.submit(attemptId);
    expect((await move()).errors).toEqual([]);
  });

  describe('with a quiz of another version handed in', () => {
    const quizOf = (document: Doc, question: Parameters<typeof withAttrs>[2], children = ['q2', 'q3']): Doc => {
      const { prov, q2, ...others } = document.nodes;
      if (!prov || !q2) throw new Error('The course is not as it was.');
      const asked = { ...prov, attrs: { ...prov.attrs, draw: null, passPercent: 75 }, children };
      return { ...document, nodes: { ...others, prov: asked, q2: { ...q2, attrs: { ...question } } } };
    };
    /** Begins anew, in the version of the course given, and hands the quiz in with every answer right but the one given. */
    const handIn = async (document: Doc, other?: Parameters<Learner['save']>[2]): Promise<string> => {
      slug = `provkurs-${count}-inlämnad`;
      await publishCourse(database, document, slug);
      enrolmentId = (await learner.enrol(slug)).enrolment?.id ?? '';
      await learner.answer(enrolmentId, 'q1', { options: ['a'] });
      await learner.visit(enrolmentId, 'l2');
      const attemptId = await learner.answeredQuiz(enrolmentId, 'right');
      if (other) await learner.save(attemptId, 'q2', other);
      await learner.submit(attemptId);
      return attemptId;
    };
    const certificates = () => database.orm.em.fork().count(Certificate, { enrolmentId });
    const trimmed = (document: Doc): Doc => {
      const { q4: _q4, q5: _q5, q6: _q6, ...nodes } = document.nodes;
      return { ...document, nodes };
    };

    it('waits until it is marked, so that the certificate names the version the person took', async () => {
      const attemptId = await handIn(quizOf(trimmed(testCourse()), freeText));
      await publishCourse(database, quizOf(trimmed(testCourse()), { ...freeText, stem: { sv: 'En annan fråga' } }), slug);
      expect((await move()).errors).toMatchObject([
        { __typename: 'NotReady', message: 'Ditt inlämnade prov väntar på att rättas. Innan dess går det inte att ta den nya versionen.' },
      ]);
      const marker = await learnerAs(database, 'courseEditor');
      const mark = { attemptId: toNodeId('QuizAttempt', attemptId), node: 'q2', fraction: 1 };
      expect(await markAnswer(marker.context(), mark)).toEqual({ settled: true, errors: [] });
      expect(await enrolment()).toMatchObject({ completedAt: expect.any(Date), version: { minor: 0 } });
      expect(await certificates()).toBe(1);
    });

    const mended = { ...single, options: single.options.map((option) => ({ ...option, correct: option.id === 'a' })) };
    const regrade = async () => {
      const manager = await learnerAs(database, 'courseEditor');
      const input = { courseId: toNodeId('Course', contentId(slug)), node: 'q2', reason: 'Facit var fel: a är rätt.' };
      return regradeQuestion(manager.context(), input);
    };

    it('is not passed in the new version by a test of the old one that is marked anew', async () => {
      await handIn(quizOf(trimmed(testCourse()), single), { options: ['a'] });
      await publishCourse(database, quizOf(trimmed(testCourse()), mended), slug);
      expect((await move()).errors).toEqual([]);
      expect((await regrade()).outcome).toMatchObject({ nowPassed: 1 });
      expect(await enrolment()).toMatchObject({ completedAt: null, done: expect.not.arrayContaining(['prov']) });
      expect(await certificates()).toBe(0);
    });

    it('is passed by one marked anew where the new version asks the same', async () => {
      await handIn(quizOf(trimmed(testCourse()), single), { options: ['a'] });
      await publishCourse(database, withAttrs(quizOf(trimmed(testCourse()), single), 'l1', { title: { sv: 'Ny rubrik' } }), slug);
      expect((await move()).errors).toEqual([]);
      await publishCourse(database, quizOf(trimmed(testCourse()), mended), slug);
      expect((await regrade()).outcome).toMatchObject({ nowPassed: 1 });
      expect(await enrolment()).toMatchObject({ completedAt: expect.any(Date), version: { minor: 1 } });
      expect(await certificates()).toBe(1);
    });
  });

  it('is not there to be taken when the learner has it, has completed the course, or is somebody else', async () => {
    expect((await move()).errors).toMatchObject([{ __typename: 'NotReady', message: 'Du har redan den senaste versionen av kursen.' }]);
    const stranger = await learnerAs(database, 'physician');
    expect((await moveToNewVersion(stranger.context(), { enrolmentId: toNodeId('Enrolment', enrolmentId) })).errors).toMatchObject([
      { __typename: 'NotFound' },
    ]);
    await learner.submit(await learner.answeredQuiz(enrolmentId, 'right'));
    await publishCourse(database, withOtherQuestion(testCourse()), slug);
    expect((await move()).errors).toMatchObject([{ __typename: 'NotReady', message: expect.stringContaining('redan genomförd') }]);
  });

  it('is taken once, from however many tabs', async () => {
    await publishCourse(database, withOtherQuestion(testCourse()), slug);
    const results = await Promise.all([move(), move(), move()]);
    expect(results.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await database.orm.em.fork().count(LedgerEvent, { action: 'ENROLMENT_MOVED', objectId: enrolmentId })).toBe(1);
  });
});
