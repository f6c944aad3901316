import type { EvidenceRowAttrs } from 'shared/evaluations/evidence-row.ts';
import { absoluteEffectPer1000 } from 'shared/evaluations/grade.ts';
import { summaryOfFindings } from 'shared/evaluations/summary-of-findings.ts';
import { documentHash, nodeOf } from 'shared/publishing/document.ts';
import type { NodeReference } from 'shared/publishing/node-reference.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { usedInPage } from '../publishing/citation.queries.ts';
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

/** How far from the printed number the true one may be: half of its last digit. A risk that ends in 0 is printed in tens. */
const halfUnit = (printed: number, decimals: number): number => (decimals > 0 ? 0.5 * 10 ** -decimals : printed % 10 === 0 ? 5 : 0.5);

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

it('computes the risks its sources print, as near as what they print lets anybody', async () => {
  const versions = await database.em.find(ArtefactVersion, { rulesVersion: 'grade-1' });
  const compared = versions.flatMap(({ document }) =>
    summaryOfFindings(document).rows.flatMap(({ evidence }) => {
      const {
        publishedRiskPer1000: risk,
        publishedRiskLow: low,
        publishedRiskHigh: high,
      } = evidence ? (nodeOf(document, evidence.row).attrs as EvidenceRowAttrs) : {};
      if (!evidence?.absolute || typeof evidence.baselineRiskPer1000 !== 'number' || typeof risk !== 'number') return [];
      const { measure, effect, baselineRiskPer1000, absolute } = evidence;
      const decimals = Math.max(...Object.values(effect).map(decimalsOf));
      const pairs = [
        [effect.estimate, absolute.risk.estimate, risk],
        [effect.low, absolute.risk.low, low],
        [effect.high, absolute.risk.high, high],
      ] as const;
      return pairs.flatMap(([ratio, computed, printed]) => {
        if (typeof printed !== 'number') return [];
        // The least and the most that can come of numbers that are printed as these are.
        const [least = 0, most = 0] = [-1, 1].map((side) => {
          const moved = ratio + side * halfUnit(ratio, decimals);
          const baseline = baselineRiskPer1000 + side * halfUnit(baselineRiskPer1000, 0);
          const input = { measure, estimate: moved, ciLow: moved, ciHigh: moved, baselineRiskPer1000: baseline };
          return absoluteEffectPer1000(input)?.risk.estimate;
        });
        const slack = halfUnit(printed, 0);
        return [{ row: evidence.row, computed, agrees: least <= printed + slack && printed - slack <= most, printed }];
      });
    }),
  );
  expect(compared.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(compared.map(({ printed, computed }) => [printed, Math.round(computed)]).toSorted(([a = 0], [b = 0]) => a - b)).toEqual([
    [330, 323],
    [380, 391],
    [390, 377],
    [500, 510],
    [679, 680],
    [751, 751],
    [810, 810],
  ]);
});

it('shows the certainty that was computed when it was published, whatever the rules say later', async () => {
  const slug = 'eval-gabapentin-neuropatisk';
  const published = await readPublished(testContext(database), ['evaluation'], slug, { versionId: null });
  const summary = published && summaryOfFindings(published.document);
  const row = published && evaluationRow(published, { ...summary, overallCertainty: 1 });
  expect([row?.overallCertainty, summary?.overallCertainty]).toEqual([1, 3]);
  expect((await readEvaluation(testContext(database), slug, null))?.overallCertainty).toBe(3);
});

/** Whether anything in it is written in Swedish alone. */
const isUntranslated = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (('sv' in value && !('en' in value)) || Object.values(value as Record<string, unknown>).some(isUntranslated));

/** The words in it that belong to no language, each by the attribute it stands in. */
function wordsOf(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return /\s/.test(value.trim()) ? [name] : [];
  if (typeof value !== 'object' || value === null || 'sv' in value) return [];
  return Object.entries(value).flatMap(([key, each]) => wordsOf(each, Array.isArray(value) ? name : key));
}

it('says nothing in Swedish alone but what the page marks as Swedish: reasons, and what is to be confirmed', async () => {
  const versions = await database.em.find(ArtefactVersion, { rulesVersion: 'grade-1' });
  const nodes = versions.flatMap(({ document }) => Object.values(document.nodes));
  const names = new Set(nodes.filter(({ type }) => type !== 'reference').flatMap(({ attrs }) => wordsOf(attrs)));
  // A study has the name it is known by.
  expect([...names].toSorted()).toEqual(['name', 'reason', 'toConfirm']);
});

it('shows what to watch for in English too, in the parts that are cited for it', async () => {
  const versions = await database.em.find(ArtefactVersion, { rulesVersion: 'grade-1' });
  const cited = versions.flatMap(({ document }) =>
    Object.values(document.nodes).flatMap(({ type, attrs }) => (type === 'safetyBlock' ? (attrs['cites'] as NodeReference[]) : [])),
  );
  expect(cited.length).toBeGreaterThan(0);
  for (const { artefact } of cited) {
    const { document } = await database.em.findOneOrFail(ArtefactVersion, { artefactId: artefact });
    const untranslated = Object.entries(document.nodes).filter(([, { attrs }]) => isUntranslated(attrs));
    expect(untranslated.map(([id]) => id)).toEqual([]);
  }
});

it('is read in English throughout, and shows a study with its risk of bias and a measure of care that rests on an evaluation', async () => {
  const versions = await database.em.find(ArtefactVersion, { rulesVersion: 'grade-1' });
  const nodes = versions.flatMap(({ document }) => Object.entries(document.nodes));
  expect(nodes.filter(([, { attrs }]) => isUntranslated(attrs)).map(([id]) => id)).toEqual([]);
  const judged = nodes.filter(([, { type, attrs }]) => type === 'study' && Object.values(attrs['bias'] ?? {}).includes('LOW_RISK'));
  expect(judged.map(([, { attrs }]) => attrs['name'])).toEqual(['Hara 2022']);
  const slug = 'eval-mmr-landryggssmarta';
  const { nodes: uses } = await usedInPage(testContext(database), contentId(slug), { first: 50, after: null }, slug);
  expect(uses.map(({ sourceNodeId }) => sourceNodeId)).toContain('matt-rehabilitering');
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
