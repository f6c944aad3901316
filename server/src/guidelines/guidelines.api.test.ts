import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from 'shared/publishing/document.ts';
import { readGuideline as readGuidelineAs } from './guideline.queries.ts';
import { guidelineRow } from './guideline-row.ts';
import { recommendationRow } from './recommendation-row.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { Editions, GABAPENTIN, PROGRAMME } from '../publishing/testing/editions.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const NEUROPATHIC = 'rek-neuropatisk-smarta';

const programme = `query ($slug: String!, $version: ID) { guideline(slug: $slug, version: $version) {
  document references { number nodeId } professions { code name } unnamedGroups { slug } unansweredNeeds { sv }
  changes { nodeId type label { sv } status path } version { id number } artefact { ownerName path } } }`;
const recommendation = `query ($node: ID!) { recommendation(guideline: "${PROGRAMME}", node: $node) {
  nodeId path title { sv en } kind track levels status toConfirm text phases perspectives note { sv }
  decision { priority type band words { sv en } direction strongReason note { sv } }
  place { nodeId type title { sv } path } patientNeeds { sv en }
  evidenceToDecision { criterion name { sv } judgement judgementWords { sv } evidence comment { sv } references { number } }
  patientGroups { name } professions { name } references { number title }
  restsOn { target { slug } targetNodeId targetPath targetLabel { sv } pinnedVersion { number } stale { kind version { number } } }
  usedIn { nodes { sourcePath } } answerCount version { number reviewBy } artefact { slug } } }`;

type Change = { nodeId: string; type: string; status: string; path: string | null };
type Guideline = {
  document: Doc;
  references: { number: number }[];
  professions: { code: string }[];
  unnamedGroups: { slug: string }[];
  unansweredNeeds: { sv: string }[];
  changes: Change[];
  version: { id: string; number: string };
};
type Recommendation = {
  path: string;
  levels: number[];
  status: string;
  patientGroups: { name: string }[];
  restsOn: { target: { slug: string }; targetNodeId: string; stale: unknown; pinnedVersion: { number: string } }[];
};

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

async function read(node: string) {
  const answer = await app.query<{ recommendation: Recommendation | null }>(recommendation, { node });
  expect(answer.errors).toEqual([]);
  return answer;
}

const readGuideline = async (slug: string, version: string | null = null) =>
  (await app.query<{ guideline: Guideline | null }>(programme, { slug, version })).data.guideline;

describe('a guideline', () => {
  it('is read whole by a guest: the care programme with its eight chapters and 71 recommendations', async () => {
    const { data, errors } = await app.query<{ guideline: Guideline }>(programme, { slug: PROGRAMME });
    expect(errors).toEqual([]);
    const { document, references, professions, changes } = data.guideline;
    const typed = (type: string) => Object.values(document.nodes).filter((node) => node.type === type);
    expect([typed('chapter').length, typed('recommendation').length]).toEqual([8, 71]);
    expect(references.map(({ number }) => number)).toEqual(references.map((_, index) => index + 1));
    expect(professions).toContainEqual({ code: 'tandlakare', name: 'Tandläkare' });
    expect(changes).toEqual([]);
  });

  it('is null for an unknown address, for another kind and for a version of something else', async () => {
    const version = `{ artefact(slug: "${GABAPENTIN}") { publishedVersion { id } } }`;
    const { data } = await app.query<{ artefact: { publishedVersion: { id: string } } }>(version);
    for (const slug of ['finns-inte', GABAPENTIN]) expect(await readGuideline(slug)).toBeNull();
    expect(await readGuideline(PROGRAMME, data.artefact.publishedVersion.id)).toBeNull();
  });
});

describe('a recommendation', () => {
  it('tells what it says, where it stands, for whom, and what it rests on', async () => {
    const { data } = await read(NEUROPATHIC);
    expect(data.recommendation).toMatchObject({
      path: `/kunskap/vardprogram/${PROGRAMME}/${NEUROPATHIC}`,
      levels: [1, 3],
      phases: ['TREATMENT'],
      status: 'ADDED',
      place: { nodeId: 'kap-5-lakemedel', type: 'chapter', path: `/kunskap/vardprogram/${PROGRAMME}#kap-5-lakemedel` },
      patientGroups: [{ name: 'Äldre' }, { name: expect.stringContaining('cancer') }],
      references: [{ title: expect.stringContaining('Läkemedelsbehandling') }, { title: expect.stringContaining('Gabapentin') }],
    });
    expect(
      data.recommendation?.restsOn.map(({ target, targetNodeId, stale, pinnedVersion }) => [
        target.slug,
        targetNodeId,
        stale,
        pinnedVersion.number,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [GABAPENTIN, 'outcome-phn-50', null, '1.0'],
        [GABAPENTIN, 'outcome-pdn-50', null, '1.0'],
        [GABAPENTIN, 'outcome-avbrott-ae', null, '1.0'],
      ]),
    );
  });

  it('names patient needs and professions in words', async () => {
    const { data } = await read('nat-resursperson');
    expect(data.recommendation).toMatchObject({
      professions: [{ name: 'Resursperson för smärta (roll)' }],
      patientNeeds: expect.arrayContaining([
        { sv: 'Bättre samordning mellan vårdaktörer', en: 'Better coordination between those who give care' },
      ]),
    });
  });

  it('is null for a part that is no recommendation, and for an unknown one', async () => {
    for (const node of ['kap-5-lakemedel', PROGRAMME, 'ref-wiffen2017', 'finns-inte', 'constructor']) {
      expect((await read(node)).data.recommendation).toBeNull();
    }
  });

  it('costs the same statements with three sources as with none', async () => {
    const [three, none] = [await read(NEUROPATHIC), await read('rek-aldre-anpassning')];
    expect(three.statements.length).toBe(none.statements.length);
  });

  it('words its decision, and marks a proposed do-not-do as against', async () => {
    expect((await read('rek-passiva-metoder')).data.recommendation).toMatchObject({
      decision: { type: 'ICKE_GORA', direction: 'AGAINST', words: { sv: 'Icke-göra: bör inte erbjudas' } },
    });
  });
});

describe('the next version of a guideline', () => {
  it('says of each part whether it is new, updated or gone, and keeps the one before readable', async () => {
    const editions = await Editions.open();
    const first = await editions.current(PROGRAMME);
    await editions.publish(PROGRAMME, async () => {
      await editions.set(PROGRAMME, NEUROPATHIC, { levels: [1, 2, 3] });
      await editions.remove(PROGRAMME, 'rek-passiva-metoder');
    });
    const context = await editions.as('nurse');
    const guideline = await readGuidelineAs(context, PROGRAMME, { versionId: null, at: null });
    if (!guideline) throw new Error('The guideline cannot be read.');
    expect(guidelineRow(guideline).changes).toMatchObject([
      { nodeId: NEUROPATHIC, status: 'UPDATED', path: `/kunskap/vardprogram/${PROGRAMME}/${NEUROPATHIC}` },
      { nodeId: 'rek-passiva-metoder', status: 'REMOVED', path: null, label: { sv: expect.stringContaining('passiva') } },
    ]);
    expect(recommendationRow(guideline, NEUROPATHIC)).toMatchObject({ status: 'UPDATED', version: { major: 2 } });
    expect(recommendationRow(guideline, 'rek-antidepressiva')).toMatchObject({ status: 'REAFFIRMED' });
    const before = await readGuidelineAs(context, PROGRAMME, { versionId: toNodeId('ArtefactVersion', first.id), at: null });
    expect(before && recommendationRow(before, 'rek-passiva-metoder')).toMatchObject({ status: 'ADDED' });
    await editions.close();
  });
});
