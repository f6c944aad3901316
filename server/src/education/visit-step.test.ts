import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { learnerAs, type Learner } from './testing/learner.ts';
import { publishCourse, testCourse } from './testing/test-course.ts';

let database: TestDatabase;
let learner: Learner;
let enrolmentId: string;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  await publishCourse(database, testCourse());
  learner = await learnerAs(database, 'nurse');
  enrolmentId = (await learner.enrol()).enrolment?.id ?? '';
});
afterAll(() => database.close());

it('remembers where the learner is, so that the course goes on exactly there', async () => {
  expect((await learner.visit(enrolmentId, 'l1')).enrolment).toMatchObject({ currentNode: 'l1', done: [] });
  expect((await learner.visit(enrolmentId, 'prov')).enrolment).toMatchObject({ currentNode: 'prov', done: [] });
});

it('makes a lesson that asks nothing done, once', async () => {
  await Promise.all([1, 2, 3].map(() => learner.visit(enrolmentId, 'l2')));
  expect((await learner.visit(enrolmentId, 'l2')).enrolment).toMatchObject({ currentNode: 'l2', done: ['l2'] });
});

it('knows neither another person’s enrolment nor what is no step', async () => {
  const stranger = await learnerAs(database, 'physician');
  expect((await stranger.visit(enrolmentId, 'l1')).errors).toMatchObject([{ __typename: 'NotFound', path: ['enrolmentId'] }]);
  expect((await learner.visit(enrolmentId, 'q1')).errors).toMatchObject([{ __typename: 'NotFound', path: ['node'] }]);
});
