import { summaryOfFindings } from 'shared/evaluations/summary-of-findings.ts';
import { documentHash } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { readPublished } from '../publishing/published-document.queries.ts';
import { contentId } from '../seeds/content-id.ts';
import { testContext } from '../testing/test-context.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { evaluationRow } from './evaluation-row.ts';
import { readEvaluation } from './evaluation.queries.ts';
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
    expect(version.computed).toEqual(JSON.parse(JSON.stringify(summaryOfFindings(version.document))));
  }
});

it('shows the certainty that was computed when it was published, whatever the rules say later', async () => {
  const slug = 'eval-gabapentin-neuropatisk';
  const published = await readPublished(testContext(database), ['evaluation'], slug, { versionId: null });
  const summary = published && summaryOfFindings(published.document);
  const row = published && evaluationRow(published, { ...summary, overallCertainty: 1 });
  expect([row?.overallCertainty, summary?.overallCertainty]).toEqual([1, 3]);
  expect((await readEvaluation(testContext(database), slug, null))?.overallCertainty).toBe(3);
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
