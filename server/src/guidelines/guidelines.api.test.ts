import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRecommendation } from './care-programme.queries.ts';
import { Editions, GABAPENTIN, PROGRAMME } from '../publishing/testing/editions.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const NEUROPATHIC = 'rek-neuropatisk-smarta';

const summaryFields =
  'nodeId path title { sv en } kind track levels status toConfirm decision { priority type band words { sv en } direction note { sv } }';
const programme = `query ($slug: String!, $version: ID) { careProgramme(slug: $slug, version: $version) {
  title { sv en } summary { sv } chapters { nodeId title { sv } intro recommendations { ${summaryFields} } } references { number nodeId }
  version { number } artefact { ownerName } } }`;
const recommendation = `query ($node: ID!) { recommendation(programme: "${PROGRAMME}", node: $node) {
  ${summaryFields} text phases perspectives note { sv } chapter { nodeId title { sv } path } patientNeeds { sv en }
  patientGroups { name } professions { name } references { number title }
  restsOn { target { slug } targetNodeId targetPath targetLabel { sv } pinnedVersion { number } stale { kind version { number } } }
  usedIn { nodes { sourcePath } } answerCount version { number reviewBy } artefact { slug } } }`;

type Summary = { nodeId: string; path: string; levels: number[]; status: string; decision: { band: string; words: { sv: string } } };
type Programme = { chapters: { nodeId: string; intro: unknown; recommendations: Summary[] }[]; references: { number: number }[] };
type Recommendation = Summary & {
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

describe('the care programme', () => {
  it('is read by a guest: eight chapters, 71 recommendations, each in one of them', async () => {
    const { data, errors } = await app.query<{ careProgramme: Programme }>(programme, { slug: PROGRAMME });
    expect(errors).toEqual([]);
    const { chapters, references } = data.careProgramme;
    const recommendations = chapters.flatMap((chapter) => chapter.recommendations);
    expect([chapters.length, recommendations.length, new Set(recommendations.map(({ nodeId }) => nodeId)).size]).toEqual([8, 71, 71]);
    expect(references.map(({ number }) => number)).toEqual(references.map((_, index) => index + 1));
    expect(chapters[0]?.intro).not.toBeNull();
  });

  it('words every decision, and marks the proposed do-not-do as against', async () => {
    const { data } = await app.query<{ careProgramme: Programme }>(programme, { slug: PROGRAMME });
    const decisions = data.careProgramme.chapters.flatMap(({ recommendations }) => recommendations);
    const doNot = decisions.filter(({ decision }) => decision.band === 'DO_NOT');
    expect(doNot.map(({ nodeId }) => nodeId)).toEqual(['rek-passiva-metoder', 'rek-lakemedel-primar-smarta']);
    expect(doNot[0]).toMatchObject({
      decision: { type: 'ICKE_GORA', direction: 'AGAINST', words: { sv: 'Icke-göra: bör inte erbjudas' } },
    });
    expect(decisions.filter(({ decision }) => decision.band === 'UNDECIDED')).toHaveLength(69);
  });

  it('is null for an unknown address and for another kind', async () => {
    for (const slug of ['finns-inte', GABAPENTIN]) {
      expect((await app.query<{ careProgramme: null }>(programme, { slug })).data.careProgramme).toBeNull();
    }
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
      chapter: { nodeId: 'kap-5-lakemedel', path: `/kunskap/vardprogram/${PROGRAMME}#kap-5-lakemedel` },
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

  it('says in the next version whether it recommends something else', async () => {
    const editions = await Editions.open();
    await editions.publish(PROGRAMME, () => editions.set(PROGRAMME, NEUROPATHIC, { levels: [1, 2, 3] }));
    const context = await editions.as('nurse');
    expect(await readRecommendation(context, PROGRAMME, NEUROPATHIC, null)).toMatchObject({ status: 'UPDATED', version: { major: 2 } });
    expect(await readRecommendation(context, PROGRAMME, 'rek-antidepressiva', null)).toMatchObject({ status: 'REAFFIRMED' });
    await editions.close();
  });
});
