import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { additionAt, excludeDecision } from 'shared/publishing/overlay-decisions.ts';
import { emptyOverlay } from 'shared/publishing/overlay.ts';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { testContext } from '../../testing/test-context.ts';
import { Editions, PROGRAMME } from '../testing/editions.ts';
import { paragraph, publishDecisions, recommendationLike, words } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';
const DRUGS = 'rek-opioider-restriktivt';

const link = 'link { number publishedAt organisationNode { slug } }';
const effective = `query ($at: String!, $version: ID) { effectiveDocument(slug: "${PROGRAMME}", at: $at, version: $version) {
  version { number } organisationNode { slug } document chain { number changeNote organisationNode { slug } }
  marks { nodeId since mode reason differingCriteria consequence attributes ${link} } leftOut { nodeId parentNodeId label { sv } reason ${link} }
  warnings { nodeId status safety raisedAt above organisationNode { slug } } } }`;
const board = `{ adaptationBoard(slug: "${PROGRAMME}") { organisationNode { slug } number publishedAt adapted added excluded drift orphan undecided
  converged state oldestDue } }`;
const wordings = `query ($node: ID!) { wordingsOf(slug: "${PROGRAMME}", node: $node) { organisationNode { slug } nodeId mode attrs nodes attributes reason
  differingCriteria consequence number publishedAt drift } }`;

type Mark = { nodeId: string; mode: string; attributes: string[]; link: { organisationNode: { slug: string } } };
type Effective = {
  document: { nodes: Record<string, { attrs: Record<string, unknown>; children: string[] }> };
  chain: { organisationNode: { slug: string } }[];
  marks: Mark[];
  leftOut: { nodeId: string }[];
  warnings: { nodeId: string }[];
  version: { number: string };
};

let app: TestApp;
let editions: Editions;
beforeAll(async () => {
  app = await createTestApp();
  editions = Editions.on(app.database);
  await publishDecisions(testContext(app.database), PROGRAMME, 'norra', (above) =>
    words(above, ROUTES, { text: paragraph('I Norra sjukvårdsregionen går frågan först till kunskapscentret.') }),
  );
  await publishDecisions(testContext(app.database), PROGRAMME, 'vasterbotten', (above) => ({
    decisions: {
      ...words(above, ROUTES, { note: { sv: 'I Västerbotten gäller samma väg för privata vårdgivare.' } }).decisions,
      'gov-dialog': excludeDecision(above, 'gov-dialog', 'Hör inte till vården.'),
    },
    additions: [
      additionAt(above, emptyOverlay, {
        node: 'eget-vantetid',
        parent: 'kap-6-samordning',
        after: ROUTES,
        nodes: { 'eget-vantetid': recommendationLike(above, ROUTES, 'Väntetider i Västerbotten', 'Väntetiden visas för patienten.') },
      }),
    ],
  }));
});
afterAll(() => app.close());

const read = async (at: string, version?: string) =>
  (await app.query<{ effectiveDocument: Effective }>(effective, { at, version })).data.effectiveDocument;

describe('what is read at an organisation', () => {
  it("is the nation's own where nobody decides, without a mark", async () => {
    const { chain, marks, leftOut, warnings } = await read('dalarna');
    expect([chain, marks, leftOut, warnings]).toEqual([[], [], [], []]);
    expect((await read('sverige')).document).toEqual((await read('dalarna')).document);
  });

  it('is folded from the nation down, every part that is not the nation’s marked with whose it is', async () => {
    const { document, chain, marks, leftOut } = await read('nus');
    expect(chain.map(({ organisationNode }) => organisationNode.slug)).toEqual(['norra', 'vasterbotten']);
    expect(marks.map(({ nodeId, mode, attributes, link }) => [nodeId, mode, link.organisationNode.slug, attributes.length])).toEqual([
      [ROUTES, 'ADAPT', 'norra', 1],
      [ROUTES, 'ADAPT', 'vasterbotten', 1],
      ['eget-vantetid', 'ADD', 'vasterbotten', expect.any(Number)],
    ]);
    expect(leftOut).toMatchObject([{ nodeId: 'gov-dialog', parentNodeId: 'kap-8-kunskap-uppfoljning', reason: 'Hör inte till vården.' }]);
    expect(document.nodes['gov-dialog']).toBeUndefined();
    expect(document.nodes['kap-6-samordning']?.children).toContain('eget-vantetid');
    expect(document.nodes[ROUTES]?.attrs).toMatchObject({ note: { sv: expect.stringContaining('privata vårdgivare') } });
  });

  it('is null for what is unknown and for what the viewer may not read whole', async () => {
    const ask = (slug: string, at: string) =>
      app.query<{ effectiveDocument: unknown }>(`{ effectiveDocument(slug: "${slug}", at: "${at}") { document } }`, {}, { as: 'nurse' });
    for (const [slug, at] of [
      [PROGRAMME, 'finns-inte'],
      ['finns-inte', 'vasterbotten'],
      ['kurs-grund', 'vasterbotten'],
    ] as const)
      expect((await ask(slug, at)).data.effectiveDocument).toBeNull();
  });

  it('costs the same statements however many parts are decided about', async () => {
    const [many, none] = [await app.query(effective, { at: 'nus' }), await app.query(effective, { at: 'exempelvardcentralen-halland' })];
    expect(many.errors).toEqual([]);
    expect(many.statements.length - none.statements.length).toBe(0);
  });
});

describe('a national change', () => {
  let before: Effective;
  beforeAll(async () => {
    before = await read('vasterbotten');
    editions.clock.advance(60_000);
    await editions.publish(PROGRAMME, () => editions.set(PROGRAMME, ROUTES, { text: paragraph('Nationellt ny text.') }));
  });

  it('is warned of where a decision rested on the changed words, with what stands above now', async () => {
    const { warnings } = await read('nus');
    expect(warnings).toMatchObject([
      {
        nodeId: ROUTES,
        status: 'DRIFT',
        safety: false,
        organisationNode: { slug: 'norra' },
        above: { type: 'recommendation', attrs: { text: paragraph('Nationellt ny text.') } },
      },
    ]);
    expect((await read('dalarna')).warnings).toEqual([]);
  });

  it('leaves the older version readable as it was read last', async () => {
    const { data } = await app.query<{ artefact: { versions: { nodes: { id: string; number: string }[] } } }>(
      `{ artefact(slug: "${PROGRAMME}") { versions { nodes { id number } } } }`,
    );
    const old = data.artefact.versions.nodes.find(({ number }) => number === '1.0');
    const read10 = await read('vasterbotten', old?.id);
    expect(read10).toEqual({ ...before, warnings: [] });
  });

  it('is on the board of all regions, at the organisation that decided', async () => {
    const { data, errors, statements } = await app.query<{ adaptationBoard: { organisationNode: { slug: string }; state: string }[] }>(
      board,
    );
    expect(errors).toEqual([]);
    expect(data.adaptationBoard).toHaveLength(27);
    const at = (slug: string) => data.adaptationBoard.find(({ organisationNode }) => organisationNode.slug === slug);
    expect(at('norra')).toMatchObject({
      number: 1,
      adapted: 1,
      added: 0,
      excluded: 0,
      drift: 1,
      state: 'TO_DECIDE',
      oldestDue: expect.any(String),
    });
    expect(at('vasterbotten')).toMatchObject({ number: 1, adapted: 1, added: 1, excluded: 1, drift: 0, state: 'ADAPTED', oldestDue: null });
    expect(at('dalarna')).toMatchObject({ number: null, publishedAt: null, adapted: 0, state: 'NOT_ADAPTED' });
    expect(statements.length).toBeLessThanOrEqual(4);
  });

  it('is told where wordings are compared', async () => {
    const { data, errors } = await app.query<{ wordingsOf: Record<string, unknown>[] }>(wordings, { node: ROUTES });
    expect(errors).toEqual([]);
    expect(data.wordingsOf).toMatchObject([
      { organisationNode: { slug: 'norra' }, mode: 'ADAPT', attributes: ['text'], drift: true, reason: 'Så gör vi här.', number: 1 },
      {
        organisationNode: { slug: 'vasterbotten' },
        mode: 'ADAPT',
        attributes: ['note'],
        drift: false,
        attrs: { text: { sv: expect.anything() } },
      },
    ]);
    const left = await app.query<{ wordingsOf: unknown[] }>(wordings, { node: 'gov-dialog' });
    expect(left.data.wordingsOf).toMatchObject([{ mode: 'EXCLUDE', attrs: null, reason: 'Hör inte till vården.' }]);
    const chapter = await app.query<{ wordingsOf: { nodeId: string }[] }>(wordings, { node: 'kap-6-samordning' });
    expect(chapter.data.wordingsOf.filter(({ nodeId }) => nodeId === 'eget-vantetid')).toMatchObject([
      { mode: 'ADD', organisationNode: { slug: 'vasterbotten' }, nodes: { 'eget-vantetid': { type: 'recommendation', children: [] } } },
    ]);
    const [added] = chapter.data.wordingsOf.filter(({ nodeId }) => nodeId === 'eget-vantetid');
    expect(added).toHaveProperty('attributes', expect.arrayContaining(['title', 'text', 'kind']));
    expect((added as unknown as { attributes: string[] }).attributes.slice(0, 3)).toEqual(['title', 'text', 'note']);
    const none = await app.query<{ wordingsOf: unknown[] }>(wordings, { node: DRUGS });
    expect(none.data.wordingsOf).toEqual([]);
  });
});

describe('lists', () => {
  const regions = ['uppsala', 'sormland', 'varmland', 'orebro-lan', 'vastmanland', 'dalarna', 'gavleborg', 'stockholm', 'gotland'];
  const DIALOGUE = 'gov-uppfoljning';

  it('cost the same statements for one organisation and for many', async () => {
    const adapt = (at: string) =>
      publishDecisions(testContext(app.database), PROGRAMME, at, (above) => words(above, DIALOGUE, { note: { sv: `Hos oss: ${at}.` } }));
    await adapt('ostergotland');
    const one = [await app.query(board), await app.query(wordings, { node: DIALOGUE })];
    for (const at of regions) await adapt(at);
    const many = [await app.query(board), await app.query<{ wordingsOf: unknown[] }>(wordings, { node: DIALOGUE })];
    expect(many[1]?.data).toMatchObject({ wordingsOf: Array.from({ length: 10 }, () => ({ mode: 'ADAPT' })) });
    expect(many.map(({ statements }) => statements.length)).toEqual(one.map(({ statements }) => statements.length));
  });

  it('cost the same for a desk of one decision and of a hundred', async () => {
    const desk = (at: string) =>
      app.query(
        `{ adaptation(slug: "${PROGRAMME}", at: "${at}") { above preview { marks { nodeId } } elements { nodeId drift { status } } } }`,
        {},
        { as: 'courseEditor' },
      );
    const one = await desk('ostergotland');
    await publishDecisions(testContext(app.database), PROGRAMME, 'jonkopings-lan', (above) => ({
      decisions: Object.fromEntries(Object.keys(above.nodes).map((id) => [id, { mode: 'ADOPT' as const }])),
      additions: [],
    }));
    const many = await desk('jonkopings-lan');
    expect(many.errors).toEqual([]);
    expect(many.statements.length).toBe(one.statements.length);
  });
});

describe('what an organisation decides', () => {
  const adaptation = `query ($at: String!) { adaptation(slug: "${PROGRAMME}", at: $at) { id organisationNode { slug } followsNode { slug }
    published { number changeNote reviewBy hash publishedAt publishedByName approvedByName } versions { nodes { number } } viewerCanEdit
    viewerCanSeeDraft draft { state steps { transition missing { message } } } above preview { marks { nodeId } }
    elements { nodeId type mode depth label { sv } decided revision drift { status proposal { name from } version { number } } } } }`;
  type Adaptation = { elements: { nodeId: string; mode: string; depth: number }[]; above: unknown };
  const ask = async (at: string, as: 'nurse' | 'regionalEditor' | 'courseEditor' | null) =>
    app.query<{ adaptation: Adaptation | null }>(adaptation, { at }, { as });

  it('is open as far as it is published, and its desk only to those who work with texts there', async () => {
    for (const as of ['nurse', null] as const) {
      const { data, errors } = await ask('vasterbotten', as);
      expect(errors).toEqual([]);
      expect(data.adaptation).toMatchObject({
        organisationNode: { slug: 'vasterbotten' },
        followsNode: { slug: 'norra' },
        published: { number: 1, changeNote: 'Så gör vi här.', reviewBy: '2028-06-01' },
        viewerCanEdit: false,
        viewerCanSeeDraft: false,
        draft: null,
        above: null,
        preview: null,
        elements: [],
      });
    }
  });

  it('lists every part in reading order for those who do, with the drift and a proposed merge', async () => {
    const { data, errors } = await ask('norra', 'courseEditor');
    expect(errors).toEqual([]);
    expect(data.adaptation?.elements).toHaveLength(Object.keys((await read('sverige')).document.nodes).length);
    expect(data.adaptation?.elements[0]).toMatchObject({ nodeId: PROGRAMME, depth: 0, mode: 'ADOPT', decided: false, revision: 0 });
    expect(data.adaptation?.elements.find(({ nodeId }) => nodeId === ROUTES)).toMatchObject({
      mode: 'ADAPT',
      depth: 2,
      revision: 1,
      drift: { status: 'DRIFT', proposal: [{ name: 'text', from: 'CONFLICT' }], version: { number: '2.0' } },
    });
  });

  it('names the questions of lessons by their first words for those who may not read them, and counts those of a test', async () => {
    type Part = { nodeId: string; parentNodeId: string; type: string; label: { sv: string } };
    const asked = '{ adaptation(slug: "kurs-grund", at: "skane") { elements { nodeId parentNodeId type label { sv } } } }';
    const { data } = await app.query<{ adaptation: { elements: Part[] } }>(asked, {}, { as: 'regionalEditor' });
    const { elements } = data.adaptation;
    const within = (type: string) => new Set(elements.filter((part) => part.type === type).map(({ nodeId }) => nodeId));
    const said = (type: string) =>
      elements.filter((part) => part.type === 'question' && within(type).has(part.parentNodeId)).map(({ label }) => label.sv);
    expect(said('quiz')).toEqual(said('quiz').map((_, index) => `Fråga ${index + 1}`));
    expect(said('quiz').length).toBeGreaterThan(3);
    expect(said('lesson').length).toBeGreaterThan(3);
    expect(said('lesson').filter((name) => name.startsWith('Fråga ') || name.length > 82)).toEqual([]);
  });

  it('is there, undecided, where nothing was ever decided, and null for the nation and the unknown', async () => {
    const { data } = await ask('kalmar-lan', null);
    expect(data.adaptation).toMatchObject({ published: null, followsNode: { slug: 'sydostra' }, versions: { nodes: [] } });
    for (const at of ['sverige', 'finns-inte']) expect((await ask(at, 'courseEditor')).data.adaptation).toBeNull();
  });

  it('is in work for those who work there alone: on the board, at the desk and in what is read', async () => {
    const { organisationNodeId, artefactId } = await ids('vasterbotten');
    const start = `mutation ($input: AdaptationInput!) { startAdaptation(input: $input) { adaptation { draft { state } } errors { __typename } } }`;
    const started = await app.query<{ startAdaptation: unknown }>(
      start,
      { input: { artefactId, organisationNodeId } },
      { as: 'courseEditor' },
    );
    expect(started.data.startAdaptation).toEqual({ adaptation: { draft: { state: 'ASSESSING' } }, errors: [] });
    const stateFor = async (as: 'nurse' | 'regionalEditor' | 'courseEditor' | null) => {
      const { data } = await app.query<{ adaptationBoard: { organisationNode: { slug: string }; state: string }[] }>(board, {}, { as });
      return data.adaptationBoard.find(({ organisationNode }) => organisationNode.slug === 'vasterbotten')?.state;
    };
    expect([await stateFor(null), await stateFor('nurse'), await stateFor('regionalEditor')]).toEqual(['ADAPTED', 'ADAPTED', 'ADAPTED']);
    expect(await stateFor('courseEditor')).toBe('IN_WORK');
    for (const as of [null, 'nurse', 'regionalEditor'] as const)
      expect((await ask('vasterbotten', as)).data.adaptation).toMatchObject({ draft: null });
    expect((await ask('vasterbotten', 'courseEditor')).data.adaptation).toMatchObject({ draft: { state: 'ASSESSING' } });
  });

  const ids = async (at: string) => {
    const { data } = await app.query<{ adaptation: { artefact: { id: string }; organisationNode: { id: string } } }>(
      `{ adaptation(slug: "${PROGRAMME}", at: "${at}") { artefact { id } organisationNode { id } } }`,
    );
    return { artefactId: data.adaptation.artefact.id, organisationNodeId: data.adaptation.organisationNode.id };
  };
});
