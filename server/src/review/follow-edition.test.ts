import { afterAll, beforeAll, expect, it } from 'vitest';
import { COURSE } from '../publishing/testing/editions.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { documentOfRound } from './review-round.queries.ts';
import { Reviews } from './testing/reviews.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

it('sends a course out without the questions of its test, which hold the key', async () => {
  const reviews = new Reviews(database, COURSE);
  const { id } = await reviews.sendOut();
  const document = await documentOfRound(await reviews.as(reviews.editor), id);
  const types = new Set(Object.values(document?.nodes ?? {}).map(({ type }) => type));
  expect([...types].toSorted()).toEqual(expect.arrayContaining(['course', 'lesson', 'quiz']));
  expect(types).not.toContain('question');
  for (const { children } of Object.values(document?.nodes ?? {})) {
    expect(children.every((child) => document?.nodes[child])).toBe(true);
  }
});
