import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { Attempt } from './attempt.entity.ts';
import { rightAnswer } from './testing/answers.ts';
import { learnerAs } from './testing/learner.ts';
import { operations } from './testing/operations.ts';
import { publishCourse, testCourse } from './testing/test-course.ts';
import { toNodeId } from '../kernel/node-id.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await publishCourse(app.database, testCourse());
});
afterAll(() => app.close());

type Row = {
  id: string;
  questions: { node: string; tries: number; answer: object | null; question: object }[];
  result: { passed: boolean } | null;
};

it('keeps every answer that was acknowledged when the process dies in the middle of a quiz, and goes on exactly there', async () => {
  const as = { as: 'nurse' } as const;
  const learner = await learnerAs(app.database, 'nurse', app.clock);
  const enrolment = await learner.readyForQuiz();
  const enrolmentId = toNodeId('Enrolment', enrolment.id);
  const begun = await app.query<{ startQuiz: { attempt: Row } }>(operations.start, { input: { enrolmentId, node: 'prov' } }, as);
  const { id: attemptId, questions: shown } = begun.data.startQuiz.attempt;
  const { questions } = await app.database.orm.em.fork().findOneOrFail(Attempt, { purpose: 'QUIZ' });
  const [first, second, third] = questions.map(({ node, attrs }) => ({
    input: { attemptId, node, answer: rightAnswer(attrs), clientKey: `key-${node}` },
  }));
  await app.query(operations.save, first, as);
  await app.query(operations.save, second, as);

  const next = await createTestApp({}, app.database);
  const found = await next.query<{ quizAttempt: Row }>(operations.attempt, { id: attemptId }, as);
  expect(found.data.quizAttempt.questions.map(({ node, question }) => [node, question])).toEqual(
    shown.map(({ node, question }) => [node, question]),
  );
  expect(found.data.quizAttempt.questions.map(({ tries }) => tries)).toEqual([1, 1, 0]);
  const course = await next.query<{ course: { viewerEnrolment: { currentStep: { node: string } } } }>(
    operations.course,
    { slug: 'provkurs' },
    as,
  );
  expect(course.data.course.viewerEnrolment.currentStep.node).toBe('prov');

  await next.query(operations.save, second, as);
  await next.query(operations.save, third, as);
  const handedIn = await next.query<{ submitQuiz: { attempt: Row } }>(operations.submit, { input: { attemptId } }, as);
  expect(handedIn.data.submitQuiz.attempt.questions.map(({ tries }) => tries)).toEqual([1, 1, 1]);
  expect(handedIn.data.submitQuiz.attempt.result).toMatchObject({ passed: true });
  await next.fastify.close();
});
