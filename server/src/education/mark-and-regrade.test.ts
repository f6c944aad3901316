import { freeText, single } from 'shared/education/testing/small-course.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { contentId } from '../seeds/content-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { AttemptEvent } from './attempt-event.entity.ts';
import { firstBrokenLink, type ChainedEvent } from './attempt-event.ts';
import { foldAttempt, scoreAttempt } from './attempt-score.ts';
import { Attempt } from './attempt.entity.ts';
import { Certificate } from './certificate.entity.ts';
import { markAnswer } from './mark-answer.ts';
import { acknowledgeQuizNews } from './acknowledge-quiz-news.ts';
import { answersToMark, attemptsToMarkPage } from './marking.queries.ts';
import { newsOfAttempt } from './quiz-news.ts';
import { regradesOf } from './quiz-attempt.queries.ts';
import { quizAttemptRow } from './attempt.queries.ts';
import { regradeQuestion } from './regrade-question.ts';
import { rightAnswer } from './testing/answers.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, testCourse, withAttrs } from './testing/test-course.ts';

let database: TestDatabase;
const clock = new TestClock();
let learner: Learner;
let editor: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  learner = await learnerAs(database, 'nurse', clock);
  editor = await learnerAs(database, 'courseEditor', clock);
});
afterAll(() => database.close());

/** A course whose quiz asks two questions: q2 of one's choice, and q3. */
function twoQuestions(attrs: Parameters<typeof withAttrs>[2]): Doc {
  const base = withAttrs(withAttrs(testCourse(), 'prov', { draw: null, passPercent: 75 }), 'q2', {});
  const { prov, q2, q4: _q4, q5: _q5, q6: _q6, ...others } = base.nodes;
  if (!prov || !q2) throw new RangeError('The course is another.');
  return { ...base, nodes: { ...others, prov: { ...prov, children: ['q2', 'q3'] }, q2: { ...q2, attrs: { ...attrs } } } };
}

async function attemptAt(slug: string): Promise<{ id: string; questions: Attempt['questions'] }> {
  const { enrolment } = await learner.enrol(slug);
  await learner.answer(enrolment?.id ?? '', 'q1', { options: ['a'] });
  await learner.visit(enrolment?.id ?? '', 'l2');
  const { attempt } = await learner.start(enrolment?.id ?? '');
  const { id, questions } = await database.orm.em.fork().findOneOrFail(Attempt, attempt?.id ?? '');
  return { id, questions };
}

const eventsOf = (attemptId: string) => database.orm.em.fork().find(AttemptEvent, { attemptId }, { orderBy: { sequence: 'asc' } });

/** What is stored must be what the events come to, whatever happened. */
async function expectReplay(attemptId: string): Promise<void> {
  const attempt = await database.orm.em.fork().findOneOrFail(Attempt, attemptId);
  const events = await eventsOf(attemptId);
  expect(firstBrokenLink(events as unknown as ChainedEvent[])).toBeNull();
  expect(scoreAttempt(attempt.questions, foldAttempt(events.map(({ payload }) => payload ?? null))).points).toBe(attempt.points);
}

describe('markAnswer', () => {
  const slug = 'kurs-med-fritext';
  let attemptId = '';
  const mark = (by: Learner, fraction: number, node = 'q2') =>
    markAnswer(by.context(), { attemptId: toNodeId('QuizAttempt', attemptId), node, fraction, comment: 'Nämn uppföljning.' });

  beforeAll(async () => {
    await publishCourse(database, twoQuestions(freeText), slug);
    const { id, questions } = await attemptAt(slug);
    attemptId = id;
    for (const { node, attrs } of questions) await learner.save(id, node, rightAnswer(attrs));
  });

  it('is asked for when words are handed in: no result yet, a task, and no second try meanwhile', async () => {
    const { attempt, errors } = await learner.submit(attemptId);
    expect(errors).toEqual([]);
    expect(attempt).toMatchObject({ awaitsMark: true, points: null, passed: null });
    expect(await database.orm.em.fork().count(Task, { kind: 'MARK_ANSWERS', closedAt: null })).toBe(1);
    expect((await learner.start(attempt?.enrolmentId ?? '')).errors).toMatchObject([
      { message: 'Ditt inlämnade prov väntar på att rättas.' },
    ]);
  });

  it('shows the answer to those who answer for the course and to nobody else, without a name', async () => {
    const { nodes } = await attemptsToMarkPage(editor.context(), { first: 10 });
    expect(nodes).toMatchObject([{ id: attemptId, slug }]);
    expect(JSON.stringify(nodes)).not.toContain(learner.viewer.personId);
    expect(await answersToMark(editor.context(), attemptId)).toMatchObject([{ node: 'q2', text: 'Funktion, mål och uppföljning.' }]);
    for (const other of [learner, await learnerAs(database, 'editor', clock)]) {
      expect((await attemptsToMarkPage(other.context(), { first: 10 })).nodes).toEqual([]);
      expect((await mark(other, 1)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    }
  });

  it('refuses what is no share of a point, and a question that a rule marks', async () => {
    expect((await mark(editor, 1.5)).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['fraction'] }]);
    expect((await mark(editor, 1, 'q3')).errors).toMatchObject([{ __typename: 'NotFound' }]);
  });

  it('gives the result and what follows from it, once, from however many clicks', async () => {
    const outcomes = await Promise.all([mark(editor, 0.5), mark(editor, 0.5), mark(editor, 1)]);
    expect(outcomes.filter(({ settled }) => settled)).toHaveLength(1);
    const attempt = await database.orm.em.fork().findOneOrFail(Attempt, attemptId);
    expect(attempt.awaitsMark).toBe(false);
    expect(attempt.passed).toBe(true);
    const marked = (await eventsOf(attemptId)).filter(({ kind }) => kind === 'MARKED');
    expect(marked).toHaveLength(1);
    expect(marked[0]?.personId).toBe(editor.viewer.personId);
    await expectReplay(attemptId);
    expect(await database.orm.em.fork().count(Certificate, { enrolmentId: attempt.enrolmentId })).toBe(1);
    expect(await database.orm.em.fork().count(Task, { kind: 'MARK_ANSWERS', closedAt: null })).toBe(0);
  });

  it('tells the learner, once, until it is seen by the learner alone', async () => {
    const waiting = () => database.orm.em.fork().find(Task, { kind: 'QUIZ_MARKED', closedAt: null });
    expect(await waiting()).toMatchObject([
      { personId: learner.viewer.personId, link: `/utbildning/kurs/${slug}/prov/prov`, parameters: { passed: true } },
    ]);
    expect(await newsOfAttempt(learner.context(), attemptId)).toEqual(['QUIZ_MARKED']);
    const input = { attemptId: toNodeId('QuizAttempt', attemptId) };
    expect((await acknowledgeQuizNews(editor.context(), input)).errors).toMatchObject([{ __typename: 'NotFound' }]);
    expect((await acknowledgeQuizNews(learner.context(), input)).errors).toEqual([]);
    expect(await waiting()).toEqual([]);
  });
});

describe('regradeQuestion', () => {
  const slug = 'kurs-med-fel-facit';
  const mended = { ...single, options: single.options.map((option) => ({ ...option, correct: option.id === 'a' })) };
  let attemptId = '';
  const regrade = (by: Learner, reason = 'Facit var fel: a är rätt.') =>
    regradeQuestion(by.context(), { courseId: toNodeId('Course', contentId(slug)), node: 'q2', reason });

  beforeAll(async () => {
    await publishCourse(database, twoQuestions(single), slug);
    const { id, questions } = await attemptAt(slug);
    attemptId = id;
    for (const { node, attrs } of questions) await learner.save(id, node, node === 'q2' ? { options: ['a'] } : rightAnswer(attrs));
    await learner.submit(id);
  });

  it('has nothing to do while the published question is the one that was asked', async () => {
    expect((await regrade(editor)).errors).toMatchObject([{ __typename: 'NotReady' }]);
  });

  it('asks for a reason and for somebody who answers for the course', async () => {
    expect((await regrade(editor, 'fel')).errors).toMatchObject([{ path: ['reason'] }]);
    expect((await regrade(learner)).errors).toMatchObject([{ __typename: 'NotFound' }]);
  });

  it('marks anew by an event of its own: old and new points, why and by whom; who passes by it has passed', async () => {
    expect(await quizAttemptRow(learner.context(), attemptId)).toMatchObject({ points: 1, passed: false });
    await publishCourse(database, twoQuestions(mended), slug);
    expect((await regrade(editor)).outcome).toEqual({ attempts: 1, changed: 1, nowPassed: 1, left: 0 });
    const row = await quizAttemptRow(learner.context(), attemptId);
    expect(row).toMatchObject({ points: 2, passed: true, retryAt: null });
    expect(await newsOfAttempt(learner.context(), attemptId)).toEqual(['QUIZ_REGRADED']);
    expect(row && (await regradesOf(learner.context(), row))).toMatchObject([{ node: 'q2', oldPoints: 1, newPoints: 2 }]);
    const regraded = (await eventsOf(attemptId)).find(({ kind }) => kind === 'REGRADED');
    expect(regraded?.personId).toBe(editor.viewer.personId);
    await expectReplay(attemptId);
    expect(await database.orm.em.fork().count(Certificate, { enrolmentId: row?.enrolmentId ?? '' })).toBe(1);
    expect((await regrade(editor)).errors).toMatchObject([{ __typename: 'NotReady' }]);
  });

  it('never takes back what was passed, and the certificate stays one', async () => {
    await publishCourse(database, twoQuestions(single), slug);
    expect((await regrade(editor)).outcome).toMatchObject({ changed: 1, nowPassed: 0 });
    expect(await quizAttemptRow(learner.context(), attemptId)).toMatchObject({ points: 1, passed: true });
    await expectReplay(attemptId);
  });
});
