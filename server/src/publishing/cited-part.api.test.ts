import type { Doc } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { GABAPENTIN } from './testing/editions.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

type Cited = { artefact: { citations: { targetNodeId: string; citedPart: Doc | null }[] } };

it('a cited part is read as it was when it was seen, with what is below it and the sources it names, and nothing else', async () => {
  const { data } = await app.query<Cited>(`{ artefact(slug: "${GABAPENTIN}") { citations { targetNodeId citedPart } } }`);
  const [citation] = data?.artefact.citations ?? [];
  expect(citation?.targetNodeId).toBe('bedom');
  expect(citation?.citedPart?.root).toBe('bedom');
  const types = Object.values(citation?.citedPart?.nodes ?? {}).map(({ type }) => type);
  expect(types.toSorted()).toEqual(['prompt', 'reference', 'reference', 'reference', 'trigger', 'trigger']);
});
