import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../testing/test-app.ts';
import { PROGRAMME } from '../testing/editions.ts';
import { Adaptations } from './testing/adaptations.ts';
import { paragraph, recommendationLike } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';
const DIALOGUE = 'gov-dialog';
const FOLLOW_UP = 'gov-uppfoljning';
const REHAB = 'rek-rehabiliteringsplan';

const change = 'nodeId label { sv } type change mode reason attributes choice choiceReason together';
const log = `query ($at: String!, $first: Int!) { adaptationVersions(slug: "${PROGRAMME}", at: $at, first: $first) { nodes { number changeNote
  reviewBy approvedByName publishedAt organisationNode { slug } changes { ${change} } } pageInfo { hasNextPage } } }`;
const decisions = `query ($node: ID!) { driftDecisions(slug: "${PROGRAMME}", node: $node) { nodes { nodeId choice reason decidedAt
  organisationNode { slug } version { number } } } }`;
const desk = `{ adaptation(slug: "${PROGRAMME}", at: "vasterbotten") { draft { changes { ${change} } } preview {
  chain { number publishedAt reviewBy } marks { nodeId link { publishedAt approvedByName organisationNode { slug } } } warnings { nodeId above organisationNode { slug } } } } }`;

type Change = { nodeId: string; change: string; choice: string | null; attributes: unknown[] };
type Log = { adaptationVersions: { nodes: { number: number; organisationNode: { slug: string }; changes: Change[] }[] } };

let app: TestApp;
let adaptations: Adaptations;
beforeAll(async () => {
  app = await createTestApp();
  adaptations = Adaptations.on(app.database);
  const { clock } = adaptations.editions;
  await adaptations.adapt('norra', FOLLOW_UP, { note: { sv: 'I norr följs det upp varje år.' } });
  await adaptations.publish('norra');
  clock.advance(60_000);
  await adaptations.adapt('vasterbotten', ROUTES, { text: paragraph('Frågan går till kunskapscentret.') });
  await adaptations.adapt('vasterbotten', DIALOGUE, { note: { sv: 'Dialogen förs i Umeå.' } });
  await adaptations.adapt('vasterbotten', REHAB, { note: { sv: 'Planen skrivs ut.' } });
  await adaptations.publish('vasterbotten');
  clock.advance(60_000);
  await adaptations.nation(ROUTES, { text: paragraph('Nationellt ny text.') });
  clock.advance(60_000);
  const merged = { text: paragraph('Nationellt ny text, via kunskapscentret.') };
  await adaptations.resolve('vasterbotten', ROUTES, 'MERGE', { attrs: merged, reason: 'Båda behövs här.' });
  await adaptations.decide('vasterbotten', DIALOGUE, { withdraw: true });
  await adaptations.publish('vasterbotten');
  clock.advance(60_000);
});
afterAll(() => app.close());

const read = async (at: string) => (await app.query<Log>(log, { at, first: 20 })).data.adaptationVersions.nodes;

describe('the change log of an organisation', () => {
  it('tells everybody each set the text is read through, the newest first, with who approved it and until when', async () => {
    const versions = await read('nus');
    expect(versions.map(({ number, organisationNode }) => [organisationNode.slug, number])).toEqual([
      ['vasterbotten', 2],
      ['vasterbotten', 1],
      ['norra', 1],
    ]);
    expect(versions[0]).toMatchObject({ changeNote: 'Så gör vi här.', reviewBy: '2028-06-01', approvedByName: expect.any(String) });
    for (const at of ['sverige', 'dalarna', 'finns-inte']) expect(await read(at)).toEqual([]);
  });

  it('tells what became of each part, in words, with how a change above was met and why', async () => {
    const [second, first] = await read('vasterbotten');
    expect(first?.changes.map(({ nodeId, change }) => [nodeId, change]).toSorted()).toEqual(
      [
        [DIALOGUE, 'DECIDED'],
        [ROUTES, 'DECIDED'],
        [REHAB, 'DECIDED'],
      ].toSorted(),
    );
    expect(second?.changes).toEqual([
      {
        nodeId: ROUTES,
        label: { sv: expect.any(String) },
        type: 'recommendation',
        change: 'CHANGED',
        mode: 'ADAPT',
        reason: 'Så gör vi här.',
        attributes: [
          { name: 'text.sv', segments: expect.arrayContaining([{ value: expect.stringContaining('Nationellt'), added: true }]) },
        ],
        choice: 'MERGE',
        choiceReason: 'Båda behövs här.',
        together: false,
      },
      expect.objectContaining({ nodeId: DIALOGUE, change: 'WITHDRAWN', mode: 'ADAPT', choice: null, attributes: [] }),
    ]);
  });

  it('costs the same statements for one set and for many', async () => {
    const ask = (first: number) => app.query<Log>(log, { at: 'nus', first });
    const [one, many] = [await ask(1), await ask(3)];
    expect(many.data.adaptationVersions.nodes).toHaveLength(3);
    expect(many.statements.length).toBe(one.statements.length);
  });
});

describe('how a change above was dealt with', () => {
  it('is told to everybody at the part, with its reason', async () => {
    const { data, errors } = await app.query<{ driftDecisions: { nodes: unknown[] } }>(decisions, { node: ROUTES });
    expect(errors).toEqual([]);
    expect(data.driftDecisions.nodes).toMatchObject([
      {
        nodeId: ROUTES,
        choice: 'MERGE',
        reason: 'Båda behövs här.',
        organisationNode: { slug: 'vasterbotten' },
        version: { number: '2.0' },
      },
    ]);
    expect((await app.query(decisions, { node: DIALOGUE })).data).toEqual({ driftDecisions: { nodes: [] } });
  });
});

describe('what deviates where', () => {
  const board = `{ adaptationBoard(slug: "${PROGRAMME}") { state organisationNode { slug } }
    adaptedParts(slug: "${PROGRAMME}") { nodeId mode reason label { sv } readAt { slug } decidedBy { slug } } }`;
  type Board = {
    adaptationBoard: { state: string; organisationNode: { slug: string } }[];
    adaptedParts: { nodeId: string; mode: string; reason: string | null; readAt: { slug: string }; decidedBy: { slug: string } }[];
  };

  it('counts words that are read from the organisation above, with whose they are and why', async () => {
    const { data, errors, statements } = await app.query<Board>(board);
    expect(errors).toEqual([]);
    const state = (at: string) => data.adaptationBoard.find(({ organisationNode }) => organisationNode.slug === at)?.state;
    expect([state('norrbotten'), state('vasterbotten'), state('dalarna')]).toEqual(['INHERITED', 'ADAPTED', 'NOT_ADAPTED']);
    const told = (at: string) =>
      data.adaptedParts
        .filter(({ readAt }) => readAt.slug === at)
        .map(({ nodeId, mode, decidedBy, reason }) => [nodeId, mode, decidedBy.slug, reason]);
    expect(told('norrbotten')).toEqual([[FOLLOW_UP, 'ADAPT', 'norra', 'Så gör vi här.']]);
    expect(told('vasterbotten').toSorted()).toEqual(
      [
        [FOLLOW_UP, 'ADAPT', 'norra', 'Så gör vi här.'],
        [ROUTES, 'ADAPT', 'vasterbotten', 'Så gör vi här.'],
        [REHAB, 'ADAPT', 'vasterbotten', 'Så gör vi här.'],
      ].toSorted(),
    );
    expect(told('dalarna')).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(9);
  });
});

describe('a part that an organisation has added and taken away', () => {
  const address = `query ($node: ID!) { removedPart(artefact: "${PROGRAMME}", node: $node) { title { sv } artefact { slug } removedIn { number }
    withdrawnIn { number changeNote organisationNode { slug } } } }`;

  it('says at its old address who took it away', async () => {
    const { document } = (await adaptations.desk('dalarna')).above;
    const nodes = JSON.stringify({ x9: recommendationLike(document, ROUTES, 'Eget i Dalarna', 'Så gör vi.') });
    await adaptations.decide('dalarna', 'x9', { add: { parent: 'kap-6-samordning', nodes } });
    await adaptations.publish('dalarna');
    expect((await app.query(address, { node: 'x9' })).data).toEqual({ removedPart: null });
    await adaptations.decide('dalarna', 'x9', { withdraw: true });
    await adaptations.publish('dalarna');
    expect((await app.query(address, { node: 'x9' })).data).toEqual({
      removedPart: {
        title: { sv: 'Eget i Dalarna' },
        artefact: { slug: PROGRAMME },
        removedIn: null,
        withdrawnIn: { number: 2, changeNote: 'Så gör vi här.', organisationNode: { slug: 'dalarna' } },
      },
    });
  });
});

describe('whoever approves decisions in work', () => {
  it('sees what is new against what is published, what is not, and what stays undecided', async () => {
    const { clock } = adaptations.editions;
    await adaptations.nation(REHAB, { note: { sv: 'Nationell ny anmärkning.' } });
    clock.advance(60_000);
    await adaptations.decide('vasterbotten', FOLLOW_UP, { exclude: { reason: 'Görs inte här.' } });
    await adaptations.adapt('vasterbotten', DIALOGUE, { note: { sv: 'Dialogen förs i Umeå igen.' } });
    const { data, errors } = await app.query<{
      adaptation: {
        draft: { changes: Change[] };
        preview: { marks: { nodeId: string; link: { publishedAt: string | null } }[]; warnings: { nodeId: string }[] };
      };
    }>(desk, {}, { as: 'courseEditor' });
    expect(errors).toEqual([]);
    const { draft, preview } = data.adaptation;
    expect(draft.changes.map(({ nodeId, change }) => [nodeId, change])).toEqual([
      [FOLLOW_UP, 'DECIDED'],
      [DIALOGUE, 'DECIDED'],
    ]);
    const since = Object.fromEntries(preview.marks.map(({ nodeId, link }) => [nodeId, link.publishedAt !== null]));
    expect(since).toEqual({ [ROUTES]: true, [REHAB]: true, [DIALOGUE]: false });
    expect(preview.warnings).toMatchObject([
      { nodeId: REHAB, organisationNode: { slug: 'vasterbotten' }, above: { attrs: { note: { sv: 'Nationell ny anmärkning.' } } } },
    ]);
  });

  it('is no longer warned of what the decisions in work deal with', async () => {
    await adaptations.resolve('vasterbotten', REHAB, 'KEEP', { reason: 'Gäller ännu.' });
    const { data } = await app.query<{ adaptation: { draft: { changes: Change[] }; preview: { warnings: unknown[] } } }>(
      desk,
      {},
      { as: 'courseEditor' },
    );
    expect(data.adaptation.preview.warnings).toEqual([]);
    expect(data.adaptation.draft.changes).toContainEqual(
      expect.objectContaining({ nodeId: REHAB, change: 'CHANGED', choice: 'KEEP', choiceReason: 'Gäller ännu.', attributes: [] }),
    );
  });

  it('is alone in seeing it', async () => {
    const { data } = await app.query(desk, {}, { as: 'nurse' });
    expect(data).toEqual({ adaptation: { draft: null, preview: null } });
  });
});

describe('what the text above has come to say itself', () => {
  const standing = `{ adaptationBoard(slug: "${PROGRAMME}") { adapted organisationNode { slug } }
    adaptedParts(slug: "${PROGRAMME}") { nodeId decidedBy { slug } } wordingsOf(slug: "${PROGRAMME}", node: "${REHAB}") { organisationNode { slug } }
    effectiveDocument(slug: "${PROGRAMME}", at: "norrbotten") { marks { nodeId } } }`;
  type Standing = {
    adaptationBoard: { adapted: number; organisationNode: { slug: string } }[];
    adaptedParts: { nodeId: string; decidedBy: { slug: string } }[];
    wordingsOf: { organisationNode: { slug: string } }[];
    effectiveDocument: { marks: { nodeId: string }[] };
  };

  const WORDS = { note: { sv: 'Planen följs upp tillsammans.' } };

  it('is no deviation from the day it does, and leaves with its cause when decisions are published next', async () => {
    const told = async () => {
      const { data, errors } = await app.query<Standing>(standing);
      expect(errors).toEqual([]);
      const at = data.adaptationBoard.find(({ organisationNode }) => organisationNode.slug === 'norrbotten');
      const isDeviating = data.adaptedParts.some(({ nodeId, decidedBy }) => nodeId === REHAB && decidedBy.slug === 'norrbotten');
      const isMarked = data.effectiveDocument.marks.some(({ nodeId }) => nodeId === REHAB);
      const words = data.wordingsOf.filter(({ organisationNode }) => organisationNode.slug === 'norrbotten');
      return [at?.adapted, isDeviating, isMarked, words.length];
    };
    await adaptations.adapt('norrbotten', REHAB, WORDS);
    await adaptations.publish('norrbotten');
    expect(await told()).toEqual([1, true, true, 1]);
    await adaptations.nation(REHAB, WORDS);
    expect(await told()).toEqual([0, false, false, 0]);
    await adaptations.start('norrbotten');
    type InWork = { adaptation: { draft: { changes: object[] } } };
    const withdrawn = expect.objectContaining({ nodeId: REHAB, change: 'WITHDRAWN', together: true, choice: null });
    const inWork = await app.query<InWork>(desk.replace('vasterbotten', 'norrbotten'), {}, { as: 'courseEditor' });
    expect(inWork.data.adaptation.draft.changes).toContainEqual(withdrawn);
    adaptations.editions.clock.advance(60_000);
    await adaptations.publish('norrbotten');
    expect((await read('norrbotten'))[0]?.changes).toContainEqual(withdrawn);
  });
});

describe('words from above that an organisation has put its own in place of', () => {
  it('are not told where nobody reads them', async () => {
    await adaptations.adapt('norrbotten', FOLLOW_UP, { note: { sv: 'I Norrbotten följs det upp varje halvår.' } });
    await adaptations.publish('norrbotten');
    const { adaptedParts } = (
      await app.query<{ adaptedParts: { nodeId: string; readAt: { slug: string }; decidedBy: { slug: string } }[] }>(
        `{ adaptedParts(slug: "${PROGRAMME}") { nodeId readAt { slug } decidedBy { slug } } }`,
      )
    ).data;
    const read = adaptedParts.filter(({ nodeId, readAt }) => readAt.slug === 'norrbotten' && nodeId === FOLLOW_UP);
    expect(read.map(({ decidedBy }) => decidedBy.slug)).toEqual(['norrbotten']);
  });
});
