import type { Doc } from 'shared/publishing/document.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { importPublishedVersion } from '../publishing/import-published-version.ts';
import { contentId } from '../seeds/content-id.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testContext } from '../testing/test-context.ts';
import { TEST_PROGRAMME, testProgramme } from './competence/testing/test-programme.ts';
import { operations } from './testing/operations.ts';
import { publishCourse, withAttrs } from './testing/test-course.ts';

const EVALUATION = 'eval-gabapentin-neuropatisk';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  const cites = [{ artefact: contentId(EVALUATION), node: 'outcome-phn-50' }];
  await publishCourse(app.database, withAttrs(testProgramme('kurs-lakemedel', {}, 'kurs-lakemedel'), 'matt', { cites }), TEST_PROGRAMME);
});
afterAll(() => app.close());

type Cited = {
  targetNodeId: string;
  target: { slug: string };
  pinnedVersion: { number: string };
  stale: { kind: string; version: { number: string } } | null;
};

/** What a lesson rests on in the evaluation. */
async function citedBy(lesson: string): Promise<Cited[]> {
  const { data } = await app.query<{ lesson: { citations: Cited[] } }>(
    operations.lesson,
    { course: 'kurs-lakemedel', node: lesson },
    { as: 'nurse' },
  );
  return data.lesson.citations.filter(({ target }) => target.slug === EVALUATION);
}

/** Publishes the evaluation anew, with another name for one outcome. */
async function publishWithOtherOutcome(node: string): Promise<void> {
  const context = testContext(app.database);
  await context.em.transactional(async (em) => {
    const artefact = await em.findOneOrFail(Artefact, { slug: EVALUATION });
    const { document } = await em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId ?? '');
    const changed: Doc = withAttrs(document, node, { name: { sv: 'Ett utfall som läser annorlunda' } });
    const { id: artefactId, slug, ownerId, track, levels, tags } = artefact;
    await importPublishedVersion(
      { ...context, em },
      { artefactId, slug, ownerId, track, levels, tags, document: changed, changeNote: 'Ett utfall ändrat.', reviewBy: null },
    );
  });
}

it('tells the lesson that cites the changed outcome, and not the one that cites another of the same evaluation', async () => {
  expect((await citedBy('lm-2')).map(({ targetNodeId }) => targetNodeId).toSorted()).toEqual(['outcome-pdn-50', 'outcome-phn-50']);
  expect(await citedBy('lm-1')).toMatchObject([{ targetNodeId: 'outcome-nagon-ae', stale: null }]);
  await publishWithOtherOutcome('outcome-phn-50');
  const cited = Object.fromEntries((await citedBy('lm-2')).map((citation) => [citation.targetNodeId, citation]));
  expect(cited['outcome-phn-50']).toMatchObject({ pinnedVersion: { number: '1.0' }, stale: { kind: 'CHANGED' } });
  expect(cited['outcome-pdn-50']).toMatchObject({ pinnedVersion: { number: '1.0' }, stale: null });
  expect(await citedBy('lm-1')).toMatchObject([{ stale: null }]);
});

it('tells the indicator of a programme that cites the changed outcome', async () => {
  const CITATIONS = `query ($slug: String!) { artefact(slug: $slug) { citations { sourceNodeId stale { kind } } } }`;
  const { data } = await app.query<{ artefact: { citations: { sourceNodeId: string; stale: { kind: string } | null }[] } }>(
    CITATIONS,
    { slug: TEST_PROGRAMME },
    { as: 'courseEditor' },
  );
  expect(data.artefact.citations.filter(({ sourceNodeId }) => sourceNodeId === 'matt')).toMatchObject([{ stale: { kind: 'CHANGED' } }]);
});

it('is a task for those who answer for the course', async () => {
  const TASKS = `{ myTasks(first: 100) { nodes { kind link } } }`;
  const { data } = await app.query<{ myTasks: { nodes: { kind: string }[] } }>(TASKS, {}, { as: 'courseEditor' });
  expect(data.myTasks.nodes.some(({ kind }) => kind === 'STALE_CITATION')).toBe(true);
});
