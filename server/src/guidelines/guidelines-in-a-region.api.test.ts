import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { additionAt } from 'shared/publishing/overlay-decisions.ts';
import { emptyOverlay } from 'shared/publishing/overlay.ts';
import { paragraph, publishDecisions, recommendationLike, words } from '../publishing/adaptation/testing/programme.ts';
import { PROGRAMME } from '../publishing/testing/editions.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { testContext } from '../testing/test-context.ts';

const ROUTES = 'reg-konsultationsvagar';
const CHAPTER = 'kap-6-samordning';

const recommendation = `query ($node: ID!, $at: String) { recommendation(guideline: "${PROGRAMME}", node: $node, at: $at) {
  title { sv } text levels place { nodeId } } }`;
const guideline = `query ($at: String) { guideline(slug: "${PROGRAMME}", at: $at) { document changes { nodeId } } }`;

type Recommendation = { title: { sv: string }; text: unknown; levels: number[]; place: { nodeId: string } } | null;
type Guideline = { document: { nodes: Record<string, unknown> }; changes: unknown[] } | null;

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await publishDecisions(testContext(app.database), PROGRAMME, 'vasterbotten', (above) => ({
    ...words(above, ROUTES, { text: paragraph('I Västerbotten går frågan till smärtcentrum i Umeå.'), levels: [1] }),
    additions: [
      additionAt(above, emptyOverlay, {
        node: 'eget-vantetid',
        parent: CHAPTER,
        after: ROUTES,
        nodes: { 'eget-vantetid': recommendationLike(above, ROUTES, 'Väntetider i Västerbotten', 'Väntetiden visas.') },
      }),
    ],
  }));
});
afterAll(() => app.close());

const readOne = async (node: string, at?: string) =>
  (await app.query<{ recommendation: Recommendation }>(recommendation, { node, at })).data.recommendation;
const readWhole = async (at?: string) => (await app.query<{ guideline: Guideline }>(guideline, { at })).data.guideline;

describe('a guideline read at an organisation', () => {
  it('tells a recommendation in the words of the region, and to everybody else in those of the nation', async () => {
    const own = await readOne(ROUTES, 'vasterbotten');
    expect(own).toMatchObject({ text: paragraph('I Västerbotten går frågan till smärtcentrum i Umeå.'), levels: [1] });
    const national = await readOne(ROUTES);
    expect(national?.levels).not.toEqual([1]);
    expect(await readOne(ROUTES, 'norrbotten')).toEqual(national);
    expect(await readOne(ROUTES, 'sverige')).toEqual(national);
  });

  it('tells a recommendation that a region has added, in its place, and nowhere else', async () => {
    expect(await readOne('eget-vantetid', 'vasterbotten')).toMatchObject({
      title: { sv: 'Väntetider i Västerbotten' },
      place: { nodeId: CHAPTER },
    });
    for (const at of [undefined, 'norrbotten', 'norra']) expect(await readOne('eget-vantetid', at)).toBeNull();
  });

  it('is whole, and what became of its parts is told of the nation’s text', async () => {
    const [own, national] = [await readWhole('vasterbotten'), await readWhole()];
    expect(own?.document.nodes['eget-vantetid']).toBeDefined();
    expect(national?.document.nodes['eget-vantetid']).toBeUndefined();
    expect(own?.changes).toEqual(national?.changes);
  });

  it('is nothing at an organisation that does not exist', async () => {
    expect(await readWhole('finns-inte')).toBeNull();
    expect(await readOne(ROUTES, 'finns-inte')).toBeNull();
  });
});
