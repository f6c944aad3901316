import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvaluation } from './evaluation.queries.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { Editions, GABAPENTIN, PROGRAMME } from '../publishing/testing/editions.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const SCS = 'eval-scs-landryggssmarta';
const MULTIMODAL = 'eval-mmr-landryggssmarta';
const ANTIDEPRESSANTS = 'eval-antidepressiva-fibromyalgi';

const interval = 'estimate low high';
const fields = `
  title { sv en } methodClass methodSubclass interventionType levelFourOnly atcCodes searchDate studiesTotal participantsTotal overallCertainty
  question { population { sv } intervention { sv } comparator { sv } outcomes { sv } plainIntervention { sv } plainComparator { sv } }
  conclusions { nodeId text patientText }
  summaryOfFindings {
    nodeId name { sv en } importance importanceClass direction harm timeframe { sv } noEvidenceFound confirmed toConfirm
    evidence {
      nodeId comparison { sv } studies participants measure effect { ${interval} } baselineRiskPer1000
      absolute { risk { ${interval} } difference { ${interval} } clipped } certainty publishedCertainty publishedRisk { estimate low high } plainComparison { sv }
      down { domain steps reason } up { domain } references { number title } toConfirm note { sv }
    }
  }
  findings { nodeId outcomeNodeId noEvidenceFound searchDate text plainText { sv } certainty references { number } toConfirm }
  decisionNotes { criterion text { sv } } knowledgeGaps { nodeId text { sv } }
  references { number nodeId title doi toConfirm } unconfirmed { nodeId label { sv } toConfirm }
  patientGroups { name }
  version { number rulesVersion provenance reviewBy hash reviewOverdue }
  artefact { slug ownerName path versions { nodes { number } } citations { id } usedIn { nodes { sourcePath targetPath } } answerCount }`;

type Evaluation = {
  title: { sv: string; en: string | null };
  overallCertainty: number;
  summaryOfFindings: {
    nodeId: string;
    noEvidenceFound: boolean;
    confirmed: boolean;
    toConfirm: string | null;
    evidence: Record<string, unknown> | null;
  }[];
  findings: { nodeId: string; outcomeNodeId: string | null; noEvidenceFound: boolean; searchDate: string | null }[];
  references: { number: number; nodeId: string }[];
  unconfirmed: { nodeId: string; toConfirm: string }[];
  patientGroups: { name: string }[];
  version: { number: string; rulesVersion: string };
  artefact: { usedIn: { nodes: { sourcePath: string; targetPath: string }[] } };
};

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function read(slug: string, version: string | null = null) {
  const document = `query ($slug: String!, $version: ID) { evaluation(slug: $slug, version: $version) { ${fields} } }`;
  const answer = await app.query<{ evaluation: Evaluation | null }>(document, { slug, version });
  expect(answer.errors).toEqual([]);
  return { evaluation: answer.data.evaluation, statements: answer.statements };
}

async function found(slug: string): Promise<Evaluation> {
  const { evaluation } = await read(slug);
  if (!evaluation) throw new Error(`No evaluation ${slug}.`);
  return evaluation;
}

describe('a method evaluation', () => {
  it('is read by a guest with its numbers computed: Wiffen 2017, 190 per 1,000 times RR 1.7', async () => {
    const evaluation = await found(GABAPENTIN);
    expect(evaluation).toMatchObject({ overallCertainty: 3, version: { number: '1.0', rulesVersion: 'grade-1' } });
    expect(evaluation.summaryOfFindings[0]).toMatchObject({
      nodeId: 'outcome-phn-50',
      importanceClass: 'CRITICAL',
      evidence: {
        studies: 7,
        participants: 2031,
        measure: 'RR',
        effect: { estimate: 1.7, low: 1.4, high: 2 },
        absolute: { risk: { estimate: 323, low: 266, high: 380 }, difference: { estimate: 133, low: 76, high: 190 }, clipped: false },
        certainty: 3,
        publishedRisk: { estimate: 330, low: null, high: null },
        plainComparison: { sv: 'jämfört med verkningslös behandling (placebo)' },
        down: [{ domain: 'indirectness', steps: 1 }],
        up: [],
        references: [{ number: 1 }],
      },
    });
    expect(evaluation.patientGroups).toEqual([{ name: 'Äldre' }]);
  });

  it('says of each certainty the same as the published one, wherever there is one', async () => {
    for (const slug of [GABAPENTIN, MULTIMODAL, SCS, 'eval-psykologisk-behandling']) {
      const evidence = (await found(slug)).summaryOfFindings.flatMap((row) => (row.evidence ? [row.evidence] : []));
      expect(evidence.length).toBeGreaterThan(3);
      expect(evidence.map(({ nodeId, certainty }) => [nodeId, certainty])).toEqual(
        evidence.map(({ nodeId, publishedCertainty }) => [nodeId, publishedCertainty]),
      );
    }
  });

  it('tells a search that found nothing from an outcome nobody has looked at', async () => {
    const rows = (await found(SCS)).summaryOfFindings;
    const unknown = rows.filter(({ evidence }) => evidence === null).map(({ nodeId, noEvidenceFound }) => [nodeId, noEvidenceFound]);
    expect(unknown).toEqual([
      ['outcome-omoperation', false],
      ['outcome-smarta-12', true],
    ]);
    const finding = (await found(SCS)).findings.find(({ noEvidenceFound }) => noEvidenceFound);
    expect(finding).toMatchObject({ nodeId: 'finding-smarta-12', outcomeNodeId: 'outcome-smarta-12', searchDate: '2022-06-10' });
  });

  it('numbers its references as the text first names them, each once', async () => {
    const { references } = await found(MULTIMODAL);
    expect(references.map(({ number, nodeId }) => [number, nodeId])).toEqual([
      [1, 'ref-kamper2014'],
      [2, 'ref-kamper2015'],
      [3, 'ref-sbu341'],
      [4, 'ref-nrs'],
    ]);
  });

  it('says what nobody has confirmed, and what to confirm it against', async () => {
    const { unconfirmed, summaryOfFindings } = await found(ANTIDEPRESSANTS);
    expect(unconfirmed).toContainEqual(
      expect.objectContaining({ nodeId: 'row-smarta-placebo', toConfirm: 'GRADE-bedömningen är ett förslag; källan har ingen.' }),
    );
    expect(summaryOfFindings.every(({ confirmed }) => !confirmed)).toBe(true);
    expect(unconfirmed.every(({ toConfirm }) => toConfirm.length > 0)).toBe(true);
  });

  it('has an English title and conclusion, and shows which recommendations rest on which of its parts', async () => {
    const evaluation = await found(GABAPENTIN);
    expect(evaluation.title.en).toBe('Gabapentin for long-term neuropathic pain in adults');
    expect(evaluation.artefact.usedIn.nodes).toContainEqual({
      sourcePath: `/kunskap/vardprogram/${PROGRAMME}/rek-neuropatisk-smarta`,
      targetPath: `/kunskap/metoder/${GABAPENTIN}#outcome-phn-50`,
    });
  });

  it('is null for an unknown address, another kind and a version of something else', async () => {
    expect((await read('eval-finns-inte')).evaluation).toBeNull();
    expect((await read(PROGRAMME)).evaluation).toBeNull();
    const { data } = await app.query<{ artefact: { publishedVersion: { id: string } } }>(
      `{ artefact(slug: "${PROGRAMME}") { publishedVersion { id } } }`,
    );
    expect((await read(GABAPENTIN, data.artefact.publishedVersion.id)).evaluation).toBeNull();
    expect((await read(GABAPENTIN, 'inte-ett-id')).evaluation).toBeNull();
  });

  it('costs the same statements whatever its size', async () => {
    const counts: number[] = [];
    for (const slug of [GABAPENTIN, ANTIDEPRESSANTS, 'eval-psykologisk-behandling']) counts.push((await read(slug)).statements.length);
    expect(new Set(counts).size).toBe(1);
  });
});

describe('an older version of an evaluation', () => {
  it('stays readable as it was', async () => {
    const editions = await Editions.open();
    const first = await editions.current(GABAPENTIN);
    await editions.publish(GABAPENTIN, () =>
      editions.set(GABAPENTIN, 'row-phn-50-placebo', { comparison: { sv: 'mot overksam behandling' } }),
    );
    const context = await editions.as('nurse');
    const comparison = async (version: string | null) =>
      (await readEvaluation(context, GABAPENTIN, version))?.summaryOfFindings[0]?.evidence?.comparison.sv;
    expect([await comparison(null), await comparison(toNodeId('ArtefactVersion', first.id))]).toEqual([
      'mot overksam behandling',
      'mot placebo',
    ]);
    await editions.close();
  });
});
