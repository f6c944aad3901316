import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

it('artefacts with a list of their own each take as many statements for all as for two', async () => {
  const list = (first: number) => `{ artefacts(first: ${first}) { nodes {
    versions(first: 5) { nodes { number supersededBy { number } } } usedIn(first: 5) { nodes { id sourcePath } pageInfo { hasNextPage } } } } }`;
  type Listed = { artefacts: { nodes: { versions: { nodes: unknown[] } }[] } };
  const [two, all] = [await app.query<Listed>(list(2)), await app.query<Listed>(list(100))];
  expect(all.data.artefacts.nodes.length).toBeGreaterThan(10);
  expect(all.data.artefacts.nodes.every(({ versions }) => versions.nodes.length === 1)).toBe(true);
  expect(all.statements.length).toBe(two.statements.length);
});
