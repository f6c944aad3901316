import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestClock } from '../testing/test-context.ts';
import { freeText } from 'shared/education/testing/small-course.ts';
import type { Attrs, Doc } from 'shared/publishing/document.ts';
import { Attempt } from './attempt.entity.ts';
import { enrolmentRow } from './enrolment.queries.ts';
import { nextStepRow, progressOf, stepNamed } from './course-step.ts';
import { questionsOfAttempt } from './quiz-attempt.queries.ts';
import { canStartQuiz } from './quiz-step.queries.ts';
import { rightAnswer, wrongAnswer } from './testing/answers.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, testCourse, withAttrs } from './testing/test-course.ts';

let database: TestDatabase;
let learner: Learner;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  learner = await learnerAs(database, 'nurse', new TestClock());
});
afterAll(() => database.close());

async function begun(slug: string, document: Doc): Promise<string> {
  await publishCourse(database, document, slug);
  return (await learner.enrol(slug)).enrolment?.id ?? '';
}

async function answering(attemptId: string, how: typeof rightAnswer): Promise<void> {
  const { questions } = await database.orm.em.fork().findOneOrFail(Attempt, attemptId);
  for (const { node, attrs } of questions) await learner.save(attemptId, node, how(attrs));
}

const quizThat = (attrs: Attrs) => withAttrs(testCourse(), 'prov', attrs);

/** The small course with a pre-test before its lessons: right on q2 and q3, and l1 need not be read. */
function withPretest(): Doc {
  const document = testCourse();
  const { kurs, prov } = document.nodes;
  if (!kurs || !prov) throw new RangeError('The course is another.');
  const pretest = {
    ...prov,
    attrs: { ...prov.attrs, behaviour: 'pretest', draw: null, skips: [{ lesson: 'l1', questions: ['q2', 'q3'] }] },
    children: ['q2', 'q3'],
  };
  return {
    ...document,
    nodes: {
      ...document.nodes,
      fortest: pretest,
      kurs: { ...kurs, children: ['fortest', ...kurs.children] },
      prov: { ...prov, attrs: { ...prov.attrs, draw: null }, children: ['q4', 'q5', 'q6'] },
    },
  };
}

describe('a quiz that explains at once', () => {
  it('tells what came of an answer when it is recorded, and lets nobody change it', async () => {
    const enrolmentId = await begun('kurs-direkt', quizThat({ behaviour: 'immediate' }));
    await learner.answer(enrolmentId, 'q1', { options: ['a'] });
    await learner.visit(enrolmentId, 'l2');
    const { attempt } = await learner.start(enrolmentId);
    if (!attempt) throw new Error('The quiz did not begin.');
    const { questions } = await database.orm.em.fork().findOneOrFail(Attempt, attempt.id);
    const [first] = questions;
    if (!first) throw new Error('Nothing was drawn.');
    await learner.save(attempt.id, first.node, wrongAnswer(first.attrs));
    const told = await questionsOfAttempt(learner.context(), attempt);
    expect(told.map(({ result }) => result !== null)).toEqual([true, false, false]);
    expect((await learner.save(attempt.id, first.node, rightAnswer(first.attrs))).errors).toMatchObject([
      { __typename: 'NotReady', message: 'Svaret är redan givet och går inte att ändra.' },
    ]);
  });
});

describe('a quiz to practise', () => {
  it('is done whatever the score, and may be taken again at once', async () => {
    const enrolmentId = await begun('kurs-ovning', quizThat({ behaviour: 'practice' }));
    await learner.answer(enrolmentId, 'q1', { options: ['a'] });
    await learner.visit(enrolmentId, 'l2');
    await learner.submit(await learner.answeredQuiz(enrolmentId, 'wrong'));
    const enrolment = await enrolmentRow(learner.context(), enrolmentId);
    expect(enrolment?.done).toContain('prov');
    expect(enrolment?.completedAt).not.toBeNull();
    expect((await learner.start(enrolmentId)).errors).toMatchObject([]);
  });

  it('is done when it is handed in also where words wait for a person, and may be taken again meanwhile', async () => {
    const course = quizThat({ behaviour: 'practice', draw: null });
    const { q2, ...nodes } = course.nodes;
    if (!q2) throw new RangeError('The course is another.');
    const enrolmentId = await begun('kurs-ovning-fritext', { ...course, nodes: { ...nodes, q2: { ...q2, attrs: { ...freeText } } } });
    await learner.answer(enrolmentId, 'q1', { options: ['a'] });
    await learner.visit(enrolmentId, 'l2');
    const { attempt } = await learner.submit(await learner.answeredQuiz(enrolmentId, 'wrong'));
    expect(attempt?.awaitsMark).toBe(true);
    const enrolment = await enrolmentRow(learner.context(), enrolmentId);
    expect(enrolment?.completedAt).not.toBeNull();
    const quiz = enrolment && stepNamed(enrolment, 'prov');
    if (quiz?.__typename !== 'QuizStep') throw new Error('The quiz is gone.');
    expect(await canStartQuiz(learner.context(), quiz)).toBe(true);
    expect((await learner.start(enrolmentId)).errors).toMatchObject([]);
  });
});

describe('a pre-test', () => {
  it('is offered first, once, and saves the lessons that are known', async () => {
    const enrolmentId = await begun('kurs-fortest', withPretest());
    const before = await enrolmentRow(learner.context(), enrolmentId);
    expect(before && nextStepRow(before)?.node).toBe('fortest');
    expect(before && progressOf(before)).toMatchObject({ stepCount: 3, percent: 0 });
    const { attempt } = await learner.start(enrolmentId, 'fortest');
    await answering(attempt?.id ?? '', rightAnswer);
    await learner.submit(attempt?.id ?? '');
    const after = await enrolmentRow(learner.context(), enrolmentId);
    expect(after?.done.toSorted()).toEqual(['fortest', 'l1']);
    expect(after && nextStepRow(after)?.node).toBe('l2');
    expect((await learner.start(enrolmentId, 'fortest')).errors).toMatchObject([{ __typename: 'NotReady' }]);
  });

  it('saves nothing for who is wrong, and the course is completed without it', async () => {
    const other = await learnerAs(database, 'physician', new TestClock());
    const enrolmentId = (await other.enrol('kurs-fortest')).enrolment?.id ?? '';
    await other.answer(enrolmentId, 'q1', { options: ['a'] });
    await other.visit(enrolmentId, 'l2');
    expect((await enrolmentRow(other.context(), enrolmentId))?.done.toSorted()).toEqual(['l1', 'l2']);
    await other.submit(await other.answeredQuiz(enrolmentId, 'right'));
    expect((await enrolmentRow(other.context(), enrolmentId))?.completedAt).not.toBeNull();
  });
});
