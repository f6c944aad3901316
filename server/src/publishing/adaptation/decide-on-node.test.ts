import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LedgerEvent } from '../../kernel/ledger/ledger-event.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { PROGRAMME } from '../testing/editions.ts';
import { decideOnNode } from './decide-on-node.ts';
import { OverlayDraftEntry } from './overlay-draft-entry.entity.ts';
import { OverlayDraft } from './overlay-draft.entity.ts';
import { Adaptations, adaptInput, writerAt } from './testing/adaptations.ts';
import { paragraph, recommendationLike } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';
const CHAPTER = 'kap-6-samordning';
const WORDS = { text: paragraph('I Skåne går frågan till kunskapscentret.') };

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
});
afterEach(() => adaptations.close());

const em = () => testContext(adaptations.database).em;
const draftOf = async (slug: string) => em().findOne(OverlayDraft, { overlayId: (await adaptations.overlay(slug))?.id ?? '' });
const nodes = async (node: string, title = 'Eget') => {
  const { document } = (await adaptations.desk('vasterbotten')).above;
  return JSON.stringify({ [node]: recommendationLike(document, ROUTES, title, 'Väntetiden visas.') });
};

describe('a decision', () => {
  it('words a part otherwise: only what differs is kept, with what it was decided against', async () => {
    const element = await adaptations.element('vasterbotten', ROUTES);
    const { errors, element: after } = await adaptations.adapt('vasterbotten', ROUTES, { ...element?.ours, ...WORDS });
    expect(errors).toEqual([]);
    expect(after).toMatchObject({
      mode: 'ADAPT',
      decided: true,
      revision: 1,
      set: WORDS,
      ours: WORDS,
      seen: element?.above?.attrs,
      changedInDraft: true,
      drift: null,
    });
    const entry = await em().findOneOrFail(OverlayDraftEntry, { nodeId: ROUTES });
    expect(entry.entry).toMatchObject({ mode: 'ADAPT', set: WORDS, seen: { path: [CHAPTER, PROGRAMME] } });
    expect(await draftOf('vasterbotten')).toMatchObject({ state: 'ASSESSING', revision: 2 });
  });

  it('leaves a part out, follows it, adds one and takes it all back, each change counted', async () => {
    const out = await adaptations.decide('vasterbotten', CHAPTER, { exclude: { reason: 'Vi har en egen.' } });
    expect(out.element).toMatchObject({ mode: 'EXCLUDE', ours: null, reason: 'Vi har en egen.', revision: 1 });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ hidden: true, mode: 'ADOPT' });
    const followed = await adaptations.decide('vasterbotten', CHAPTER, { adopt: true });
    expect(followed.element).toMatchObject({ mode: 'ADOPT', decided: true, revision: 2 });
    const added = await adaptations.decide('vasterbotten', 'x1', { add: { parent: CHAPTER, after: ROUTES, nodes: await nodes('x1') } });
    expect(added.errors).toEqual([]);
    expect(added.element).toMatchObject({ mode: 'ADD', depth: 2, parentNodeId: CHAPTER, label: { sv: 'Eget' } });
    const reworded = await adaptations.decide('vasterbotten', 'x1', { add: { parent: CHAPTER, nodes: await nodes('x1', 'Annat') } });
    expect(reworded.element).toMatchObject({ label: { sv: 'Annat' }, revision: 2, parentNodeId: CHAPTER });
    const why = async (reason?: string) =>
      (await adaptations.decide('vasterbotten', 'x1', { add: { parent: CHAPTER, nodes: await nodes('x1'), reason } })).element?.reason;
    expect([await why('Vården är delad här.'), await why(), await why(' ')]).toEqual([
      'Vården är delad här.',
      'Vården är delad här.',
      null,
    ]);
    const gone = await adaptations.decide('vasterbotten', 'x1', { withdraw: true });
    expect([gone.errors, gone.element]).toEqual([[], null]);
    const again = await adaptations.decide('vasterbotten', CHAPTER, { withdraw: true });
    expect(again.element).toMatchObject({ mode: 'ADOPT', decided: false, revision: 3 });
  });

  it('keeps no English of the Swedish it was decided against', async () => {
    const title = (await adaptations.element('vasterbotten', ROUTES))?.above?.attrs['title'] as { sv: string; en: string };
    expect(title.en).toBeTruthy();
    const own = async (words: { sv: string; en?: string }) =>
      (await adaptations.adapt('vasterbotten', ROUTES, { ...WORDS, title: words })).element?.ours;
    expect((await own({ ...title, sv: 'Vägar i Västerbotten' }))?.['title']).toEqual({ sv: 'Vägar i Västerbotten' });
    const translated = { sv: 'Vägar i Västerbotten', en: 'Ways in Västerbotten' };
    expect((await own(translated))?.['title']).toEqual(translated);
  });

  it('may be saved without a reason, or while nothing differs yet', async () => {
    const { errors, element } = await adaptations.decide('vasterbotten', ROUTES, {
      adapt: { attributes: '{}', reason: '', differingCriteria: [], consequence: 'Följer.' },
    });
    expect(errors).toEqual([]);
    expect(element).toMatchObject({ mode: 'ADAPT', set: {}, consequence: 'Följer.' });
  });

  it.each([
    ['a locked attribute', ROUTES, { adapt: adaptInput({ kind: 'SAFETY' }) }, 'låst'],
    ['a locked title', PROGRAMME, { adapt: adaptInput({ title: { sv: 'Vårt' } }) }, 'låst'],
    ['an attribute the schema refuses', ROUTES, { adapt: adaptInput({ title: { sv: '' } }) }, 'Fyll i'],
    ['an attribute there is none of', ROUTES, { adapt: adaptInput({ annat: 1 }) }, 'går inte att använda'],
    ['the topmost part left out', PROGRAMME, { exclude: { reason: 'Nej.' } }, 'översta del'],
    ['a part that is not there', 'finns-inte', { adopt: true }, 'saknas'],
    ['criteria that are no codes', ROUTES, { adapt: { ...adaptInput(WORDS), differingCriteria: ['a b'] } }, 'bokstäverna'],
    ['two decisions at once', ROUTES, { adopt: true, withdraw: true }, 'går inte att använda'],
    ['JSON that is none', ROUTES, { adapt: { ...adaptInput({}), attributes: '{' } }, 'går inte att använda'],
  ])('is refused for %s, and nothing is begun', async (_what, node, decision, message) => {
    const { errors, adaptation } = await adaptations.decide('vasterbotten', node, decision);
    expect(adaptation).toBeNull();
    expect(errors).toMatchObject([{ __typename: 'InvalidInput', message: expect.stringContaining(message) }]);
    expect(await draftOf('vasterbotten')).toBeNull();
  });

  it('puts no part where its kind may not stand, nor under an id that was used before', async () => {
    const add = async (node: string, parent: string, after?: string) =>
      adaptations.decide('vasterbotten', node, { add: { parent, after: after ?? null, nodes: await nodes(node) } });
    expect((await add('x1', PROGRAMME)).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['x1'] }]);
    expect((await add('x1', 'finns-inte')).errors).toMatchObject([{ path: ['decision', 'add', 'parent'] }]);
    expect((await add('x1', CHAPTER, 'rek-antidepressiva')).errors).toMatchObject([{ path: ['decision', 'add', 'after'] }]);
    expect((await add('rek-antidepressiva', CHAPTER)).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['rek-antidepressiva'] }]);
    await adaptations.decide('norrbotten', 'x2', { add: { parent: CHAPTER, nodes: await nodes('x2') } });
    await adaptations.publish('norrbotten');
    expect((await add('x2', CHAPTER)).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['x2'] }]);
  });
});

describe('two people', () => {
  const second = writerAt('vasterbotten', 'triage');

  it('both save where they decide about different parts, also at the same moment', async () => {
    const results = await Promise.all([
      adaptations.adapt('vasterbotten', ROUTES, WORDS),
      adaptations.adapt('vasterbotten', 'gov-dialog', WORDS, { who: second }),
    ]);
    expect(results.map(({ errors }) => errors)).toEqual([[], []]);
    const { content, draft } = await adaptations.desk('vasterbotten');
    expect(Object.keys(content.decisions).toSorted()).toEqual(['gov-dialog', ROUTES]);
    expect(draft?.authorIds).toHaveLength(2);
  });

  it('meet at one part: the second is shown what the first decided, and nothing is lost', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    const conflict = await adaptations.adapt('vasterbotten', ROUTES, { note: { sv: 'Annat' } }, { who: second, revision: 0 });
    expect(conflict).toMatchObject({
      adaptation: null,
      errors: [{ __typename: 'AdaptationConflict', theirs: { revision: 1, set: WORDS } }],
    });
    const merged = await adaptations.adapt('vasterbotten', ROUTES, { ...WORDS, note: { sv: 'Annat' } }, { who: second, revision: 1 });
    expect(merged.element).toMatchObject({ revision: 2, set: { ...WORDS, note: { sv: 'Annat' } } });
  });

  it('meet also where the first has published: the count begins anew, and the decision of the first stays until the second has seen it', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    await adaptations.publish('vasterbotten');
    const seen = await adaptations.element('vasterbotten', ROUTES);
    expect(seen).toMatchObject({ revision: 1, publishedNumber: 1 });
    const first = { text: paragraph('Den första skriver.') };
    await adaptations.adapt('vasterbotten', ROUTES, first);
    await adaptations.publish('vasterbotten');
    const late = { note: { sv: 'Annat' } };
    const conflict = await adaptations.adapt('vasterbotten', ROUTES, late, { who: second, revision: 1, published: 1 });
    expect(conflict.errors).toMatchObject([{ __typename: 'AdaptationConflict', theirs: { revision: 1, publishedNumber: 2, set: first } }]);
    expect(await draftOf('vasterbotten')).toBeNull();
    expect((await adaptations.adapt('vasterbotten', ROUTES, late, { who: second, revision: 1, published: 2 })).errors).toEqual([]);
  });

  it('meet at one part at the same moment: exactly one saves', async () => {
    const results = await Promise.all([
      adaptations.adapt('vasterbotten', ROUTES, WORDS, { revision: 0 }),
      adaptations.adapt('vasterbotten', ROUTES, { note: { sv: 'Annat' } }, { who: second, revision: 0 }),
    ]);
    expect(results.map(({ errors }) => errors.map(({ __typename }) => __typename)).toSorted()).toEqual([[], ['AdaptationConflict']]);
  });
});

describe('somebody who may not decide here', () => {
  it('is told that there is nothing, wherever they have no work, and what is in work is nowhere seen', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    for (const who of ['nurse', writerAt('norrbotten'), 'withoutRole'] as const) {
      const { errors } = await adaptations.adapt('vasterbotten', ROUTES, WORDS, { who });
      expect(errors).toMatchObject([{ __typename: 'NotFound' }]);
    }
    const unknown = { ...(await adaptations.at('vasterbotten')), organisationNodeId: 'finns-inte' };
    const context = await adaptations.editions.as(writerAt('vasterbotten'));
    const asked = { node: ROUTES, revision: 0, decision: { adopt: true } };
    expect((await decideOnNode(context, { ...unknown, ...asked })).errors).toMatchObject([{ __typename: 'NotFound' }]);
  });

  it('is told so where they approve but do not write', async () => {
    const who = { like: 'consultant', roles: [['APPROVER', 'vasterbotten']] } as const;
    expect((await adaptations.adapt('vasterbotten', ROUTES, WORDS, { who })).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
  });

  it('may where the role is held above, and never for the nation itself', async () => {
    expect((await adaptations.adapt('vasterbotten', ROUTES, WORDS, { who: writerAt('norra') })).errors).toEqual([]);
    const { em } = testContext(adaptations.database);
    expect(await em.count(LedgerEvent, { action: 'ADAPTATION_STARTED' })).toBe(1);
  });
});
