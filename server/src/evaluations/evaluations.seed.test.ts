import { documentHash } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { evaluationsSeed } from './evaluations.seed.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase('demo');
});
afterAll(() => database.close());

it('publishes five evaluations as imported first versions whose stored hash is that of their document', async () => {
  const artefacts = await database.em.find(Artefact, { kind: 'evaluation' });
  expect(artefacts.map(({ slug, id }) => id === contentId(slug))).toEqual([true, true, true, true, true]);
  const versions = await database.em.find(ArtefactVersion, { artefactId: { $in: artefacts.map(({ id }) => id) } });
  for (const version of versions) {
    expect(version).toMatchObject({ major: 1, minor: 0, provenance: 'IMPORTED', rulesVersion: 'grade-1', difference: null });
    expect(version.hash).toBe(documentHash(version.document));
  }
});

it('does nothing where the content is already there, and tells of no step', async () => {
  const context = testContext(database);
  const before = await context.em.count(ArtefactVersion);
  const steps: string[] = [];
  await context.em.transactional((em) =>
    evaluationsSeed.run({ ...context, em }, (step, done, total) => void steps.push(`${step} ${done}/${total}`)),
  );
  expect(await testContext(database).em.count(ArtefactVersion)).toBe(before);
  expect(steps).toEqual([]);
});
