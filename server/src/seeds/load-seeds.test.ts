import { afterAll, beforeAll, expect, it } from 'vitest';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { holdsDemoContent } from './holds-demo-content.ts';
import { loadSeeds } from './load-seeds.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('empty');
});
afterAll(() => database.close());

it('loads the demo content once when two starts load it at the same time, and says nothing when it is there', async () => {
  const context = { ...testContext(database), demo: true };
  const steps: string[] = [];
  const load = () => loadSeeds(database.orm, context, (step, done, total) => void steps.push(`${step} ${done}/${total}`));
  expect(await holdsDemoContent(database.em.fork())).toBe(false);
  await Promise.all([load(), load()]);
  expect(await holdsDemoContent(database.em.fork())).toBe(true);
  expect(steps).toEqual([...new Set(steps)]);
  expect(steps).toContain('evaluations 5/5');
  steps.length = 0;
  await load();
  expect(steps).toEqual([]);
}, 120_000);
