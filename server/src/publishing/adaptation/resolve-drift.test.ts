import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeOf } from 'shared/publishing/document.ts';
import { plainText, type RichText } from 'shared/text/rich-text.ts';
import { LedgerEvent } from '../../kernel/ledger/ledger-event.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { ArtefactVersion } from '../artefact-version.entity.ts';
import { usedInPage } from '../citation.queries.ts';
import { PROGRAMME } from '../testing/editions.ts';
import { removedPart } from '../removed-part.queries.ts';
import { isDealtWith } from './changes-in-work.ts';
import { keptPartsOf } from './kept-parts.queries.ts';
import { leftOutText } from './left-out-text.queries.ts';
import { movedIn } from './moved-in.queries.ts';
import { Adaptations, writerAt } from './testing/adaptations.ts';
import { paragraph, recommendationLike } from './testing/programme.ts';
import { wordingsOf } from './wordings.queries.ts';

const ROUTES = 'reg-konsultationsvagar';
const CHAPTER = 'kap-6-samordning';
const OURS = { text: paragraph('I Skåne går frågan till kunskapscentret.') };
const CHANGED = { text: paragraph('Nationellt ny text.'), note: { sv: 'Ny nationell anmärkning.' } };

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
  await adaptations.adapt('vasterbotten', ROUTES, OURS);
  await adaptations.publish('vasterbotten');
});
afterEach(() => adaptations.close());

const em = () => testContext(adaptations.database).em;
const drifted = () => adaptations.nation(ROUTES, CHANGED);

describe('a drift', () => {
  it('is dealt with before anybody writes on', async () => {
    await drifted();
    const blocked = await adaptations.adapt('vasterbotten', ROUTES, { text: paragraph('Vi skriver vidare.') });
    expect(blocked.errors).toMatchObject([{ __typename: 'AdaptationConflict', message: expect.stringContaining('ta ställning') }]);
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'KEEP')).errors).toEqual([]);
    expect((await adaptations.adapt('vasterbotten', ROUTES, { text: paragraph('Vi skriver vidare.') })).errors).toEqual([]);
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ drift: { choice: 'KEEP', choiceReason: 'Genomgånget.' } });
  });

  it('is kept: the own words stand against the text of today, what follows above takes effect, the drift ends with its reason', async () => {
    await drifted();
    const { element } = await adaptations.resolve('vasterbotten', ROUTES, 'KEEP', { reason: 'Gäller ännu.' });
    expect(element).toMatchObject({ set: OURS, ours: { ...OURS, note: CHANGED.note }, drift: { status: 'DRIFT', choice: 'KEEP' } });
    expect(await adaptations.openTasks('vasterbotten')).toBe(1);
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drifts('vasterbotten')).toEqual({});
    expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'KEEP', reason: 'Gäller ännu.' });
    expect((await adaptations.drift('vasterbotten', ROUTES)).resolvedById).not.toBeNull();
    expect(await adaptations.openTasks('vasterbotten')).toBe(0);
    await adaptations.nation(ROUTES, { text: paragraph('Ännu nyare.') });
    expect(await adaptations.drifts('vasterbotten')).toEqual({ [ROUTES]: 'DRIFT' });
  });

  it('is merged: both become one text', async () => {
    await drifted();
    const merged = { text: paragraph('Nationellt ny text, i Skåne via kunskapscentret.') };
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'MERGE')).errors).toMatchObject([
      { __typename: 'InvalidInput', path: ['attributes'] },
    ]);
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'MERGE', { attrs: { ...merged, kind: 'SAFETY' } })).errors).toMatchObject([
      { __typename: 'InvalidInput', path: [ROUTES, 'kind'] },
    ]);
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'MERGE', { attrs: merged })).errors).toEqual([]);
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'MERGE' });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ set: merged, reason: 'Så gör vi här.', drift: null });
  });

  it('is left: the text above is followed', async () => {
    await drifted();
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'ADOPT')).element).toMatchObject({ mode: 'ADOPT', decided: false });
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'ADOPT' });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ ours: CHANGED, drift: null });
  });

  it('tells the versions that changed the part since it was decided about, and no version that changed another', async () => {
    await drifted();
    await adaptations.nation('gov-dialog', { note: { sv: 'En annan del.' } });
    await adaptations.nation(ROUTES, { text: paragraph('Ännu nyare.') });
    await adaptations.nation('gov-dialog', { note: { sv: 'En annan del igen.' } });
    const { decidedOn, versions } = await movedIn(testContext(adaptations.database), await adaptations.desk('vasterbotten'), ROUTES);
    const { artefactId } = (await adaptations.desk('vasterbotten')).version;
    const published = (await em().find(ArtefactVersion, { artefactId })).toSorted(
      (one, other) => one.major - other.major || one.minor - other.minor,
    );
    const [first, moved, , again] = published.slice(-5).map(({ id }) => id);
    expect([decidedOn, ...versions]).toEqual([first, moved, again]);
  });

  it('may be dealt with in another way as long as nothing is published', async () => {
    await drifted();
    await adaptations.resolve('vasterbotten', ROUTES, 'ADOPT');
    const kept = await adaptations.resolve('vasterbotten', ROUTES, 'KEEP', { reason: 'Ändrat oss.' });
    expect(kept.element).toMatchObject({ mode: 'ADAPT', set: OURS, drift: { choice: 'KEEP', choiceReason: 'Ändrat oss.' } });
    await adaptations.resolve('vasterbotten', ROUTES, 'MERGE', { attrs: { text: paragraph('Båda i en.') } });
    const keptAfterAll = await adaptations.resolve('vasterbotten', ROUTES, 'KEEP');
    expect(keptAfterAll.element).toMatchObject({ set: OURS });
  });

  it('shows the text as it was, as it is and as the organisation words it, also once dealt with', async () => {
    const before = (await adaptations.element('vasterbotten', ROUTES))?.above?.attrs;
    await drifted();
    const read = { ...before, ...CHANGED, ...OURS };
    for (const choice of [null, 'KEEP'] as const) {
      if (choice) await adaptations.resolve('vasterbotten', ROUTES, choice);
      expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({
        seen: before,
        above: { attrs: CHANGED },
        ours: OURS,
        drift: { read, proposal: expect.arrayContaining([{ name: 'note', value: CHANGED.note, from: 'ABOVE' }]) },
      });
    }
    await adaptations.resolve('vasterbotten', ROUTES, 'ADOPT');
    expect(await adaptations.element('vasterbotten', ROUTES), 'readers see the own words until it is published').toMatchObject({
      ours: CHANGED,
      drift: { read, readReason: 'Så gör vi här.' },
    });
  });

  it('is saved before its reason is written, and not handed in without', async () => {
    await drifted();
    const { element, errors } = await adaptations.resolve('vasterbotten', ROUTES, 'MERGE', { attrs: OURS, reason: ' ' });
    expect(errors).toEqual([]);
    expect(element).toMatchObject({ drift: { choice: 'MERGE', choiceReason: null } });
    await adaptations.describe('vasterbotten');
    const refused = await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    expect(refused.errors).toMatchObject([{ __typename: 'NotReady', path: [ROUTES], message: expect.stringContaining('Skriv varför') }]);
    await adaptations.resolve('vasterbotten', ROUTES, 'MERGE', { attrs: OURS, reason: 'Gäller ännu.' });
    expect((await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW')).errors).toEqual([]);
  });

  it('is refused to others, unknown, and when it has ended or somebody was first', async () => {
    await drifted();
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'KEEP', { who: writerAt('norrbotten') })).errors).toMatchObject([
      { __typename: 'NotFound' },
    ]);
    expect((await adaptations.resolve('vasterbotten', 'gov-dialog', 'KEEP')).errors).toMatchObject([{ __typename: 'NotFound' }]);
    await adaptations.resolve('vasterbotten', ROUTES, 'KEEP');
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'ADOPT', { revision: 1 })).errors).toMatchObject([
      { __typename: 'AdaptationConflict' },
    ]);
  });

  it.each(['KEEP', 'MERGE', 'ADOPT'] as const)('is asked again where the text moved once more after %s', async (choice) => {
    await drifted();
    const attrs = { text: paragraph('Båda i en.') };
    await adaptations.resolve('vasterbotten', ROUTES, choice, choice === 'MERGE' ? { attrs } : {});
    await adaptations.nation('gov-dialog', { note: { sv: 'En annan del.' } });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ drift: { choice, outdatedChoice: null } });
    await adaptations.nation(ROUTES, { text: paragraph('Ännu nyare.') });
    const { drift } = (await adaptations.element('vasterbotten', ROUTES)) ?? {};
    expect(drift).toMatchObject({ choice: null, outdatedChoice: choice, choiceReason: 'Genomgånget.' });
    expect(isDealtWith(await adaptations.desk('vasterbotten'), { nodeId: ROUTES, status: 'DRIFT' })).toBe(false);
    const merged = choice === 'MERGE' ? 'Ännu nyare. Båda i en.' : 'Ännu nyare. I Skåne går frågan till kunskapscentret.';
    const proposed = drift?.proposal?.find(({ name }) => name === 'text')?.value as { sv: RichText };
    expect(plainText(proposed.sv).replaceAll(/\s+/g, ' ').trim()).toBe(merged);
    expect((await adaptations.adapt('vasterbotten', ROUTES, { text: paragraph('Vi skriver vidare.') })).errors).toMatchObject([
      { __typename: 'AdaptationConflict', path: [ROUTES] },
    ]);
    await adaptations.resolve('vasterbotten', ROUTES, 'KEEP', { reason: 'Även mot det nya.' });
    const [logged] = await em().find(LedgerEvent, { action: 'DRIFT_CHOSEN_ANEW' });
    expect(logged?.details).toMatchObject({ node: ROUTES, earlier: choice, choice: 'KEEP' });
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'KEEP', reason: 'Även mot det nya.' });
  });

  it('is not asked again of whoever kept their words where only the rest of the part has moved', async () => {
    await drifted();
    await adaptations.resolve('vasterbotten', ROUTES, 'KEEP');
    await adaptations.nation(ROUTES, { note: { sv: 'Ännu en anmärkning.' } });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ drift: { choice: 'KEEP', outdatedChoice: null } });
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'KEEP' });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ ours: { note: { sv: 'Ännu en anmärkning.' } } });
  });

  it('is not left unseen: whoever chose to follow the text chooses anew before it is handed in', async () => {
    await drifted();
    await adaptations.resolve('vasterbotten', ROUTES, 'ADOPT');
    await adaptations.nation(ROUTES, { text: paragraph('Ännu nyare.') });
    await adaptations.describe('vasterbotten');
    const refused = await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    expect(refused.errors).toMatchObject([{ __typename: 'NotReady', path: [ROUTES], message: expect.stringContaining('ändrats igen') }]);
    await adaptations.resolve('vasterbotten', ROUTES, 'ADOPT', { reason: 'Även den nyaste.' });
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'ADOPT', reason: 'Även den nyaste.' });
  });

  it('closes itself when the text comes back, whatever the draft had chosen', async () => {
    const { text, note } = (await adaptations.element('vasterbotten', ROUTES))?.above?.attrs ?? {};
    await drifted();
    await adaptations.resolve('vasterbotten', ROUTES, 'KEEP');
    await adaptations.nation(ROUTES, { text: text ?? null, note: note ?? null });
    expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'TEXT_CAME_BACK' });
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drifts('vasterbotten'), 'nothing is decided against the text that went away again').toEqual({});
  });
});

describe('a part that is left out', () => {
  it('is shown as it read when that was decided and as it reads now, also once the decision was made anew', async () => {
    const desk = () => adaptations.desk('norrbotten');
    const told = async () => leftOutText(testContext(adaptations.database), await desk(), CHAPTER);
    const later = () => adaptations.editions.clock.advance(60_000);
    const words = async () => nodeOf((await desk()).above.document, ROUTES).attrs;
    const first = await words();
    await adaptations.decide('norrbotten', CHAPTER, { exclude: { reason: 'Vi har en egen.' } });
    await adaptations.publish('norrbotten');
    later();
    await adaptations.nation('gov-dialog', { note: { sv: 'Rör inte kapitlet.' } });
    later();
    await drifted();
    const moved = await told();
    expect(moved?.before?.nodes[ROUTES]?.attrs).toEqual(first);
    expect(moved?.now.nodes[ROUTES]?.attrs).toMatchObject(CHANGED);
    expect(moved?.now.root).toBe(CHAPTER);
    expect(moved?.now.nodes['gov-dialog']).toBeUndefined();

    await adaptations.resolve('norrbotten', CHAPTER, 'KEEP');
    await adaptations.publish('norrbotten');
    const kept = await words();
    later();
    await adaptations.nation(ROUTES, { note: { sv: 'Ännu nyare.' } });
    expect((await told())?.before?.nodes[ROUTES]?.attrs).toEqual(kept);
  });
});

describe('an orphan', () => {
  const gone = () => adaptations.editions.publish(PROGRAMME, () => adaptations.editions.remove(PROGRAMME, ROUTES));

  it('that is kept becomes a part of the organisation’s own, under an id that any other choice finds again', async () => {
    await gone();
    expect(await adaptations.drifts('vasterbotten')).toEqual({ [ROUTES]: 'ORPHAN' });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ orphaned: true, above: null, drift: { proposal: null } });
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'MERGE', { attrs: OURS })).errors).toMatchObject([{ path: ['choice'] }]);
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'KEEP', { reason: '' })).element).toMatchObject({
      drift: { choice: 'KEEP' },
    });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ mode: 'ADD', revision: 2, ours: OURS });
    expect((await adaptations.resolve('vasterbotten', ROUTES, 'KEEP', { reason: 'Behövs.' })).errors).toEqual([]);
    const { content, drifts } = await adaptations.desk('vasterbotten');
    const id = drifts.get(ROUTES)?.id ?? '';
    expect(content.additions).toMatchObject([{ node: id, parent: CHAPTER, nodes: { [id]: { attrs: OURS } } }]);
    await adaptations.resolve('vasterbotten', ROUTES, 'ADOPT', { revision: 3 });
    expect((await adaptations.desk('vasterbotten')).content).toEqual({ decisions: {}, additions: [] });
    await adaptations.resolve('vasterbotten', ROUTES, 'KEEP', { revision: 4 });
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drift('vasterbotten', ROUTES)).toMatchObject({ resolution: 'KEEP' });
    expect(await adaptations.element('vasterbotten', id)).toMatchObject({ mode: 'ADD', orphaned: false, parentNodeId: CHAPTER });
    const context = testContext(adaptations.database);
    expect(await wordingsOf(context, PROGRAMME, ROUTES), 'whoever asks for it by its old name finds it').toMatchObject([
      { nodeId: id, mode: 'ADD', attrs: OURS, reason: 'Så gör vi här.' },
    ]);
    const { artefactId = '' } = (await removedPart(context, PROGRAMME, ROUTES)) ?? {};
    expect(await keptPartsOf(context, artefactId, ROUTES)).toMatchObject([{ nodeId: id }]);
    const usesOf = async (node: string) =>
      (await usedInPage(context, artefactId, { first: 10, after: null }, node)).nodes.map(({ sourceNodeId }) => sourceNodeId).toSorted();
    expect(await usesOf(id), 'who cited it rests on what is kept').toEqual(['barn-5', 'rp-3']);
    expect(await usesOf(ROUTES)).toEqual(['barn-5', 'rp-3']);
  });

  it('of an added part gets another place', async () => {
    const { document } = (await adaptations.desk('norrbotten')).above;
    const own = JSON.stringify({ x1: recommendationLike(document, ROUTES, 'Eget', 'Väntetiden visas.') });
    await adaptations.decide('norrbotten', 'x1', { add: { parent: CHAPTER, nodes: own } });
    await adaptations.publish('norrbotten');
    await adaptations.editions.publish(PROGRAMME, () => adaptations.editions.remove(PROGRAMME, CHAPTER));
    expect(await adaptations.drifts('norrbotten')).toEqual({ x1: 'ORPHAN' });
    expect(await adaptations.element('norrbotten', 'x1')).toMatchObject({ orphaned: true, parentNodeId: PROGRAMME });
  });
});

describe('new text where an organisation decides first', () => {
  it('can only be followed, or decided about as any part', async () => {
    await em().nativeUpdate(OrganisationNode, { slug: 'vasterbotten' }, { explicitAdoption: true });
    const insert = {
      structureRevision: 1,
      node: 'ny-del',
      parent: CHAPTER,
      after: null,
      type: 'recommendation',
      attributes: JSON.stringify(
        recommendationLike((await adaptations.desk('vasterbotten')).above.document, ROUTES, 'Ny del', 'Ny.').attrs,
      ),
    };
    const { editions } = adaptations;
    await editions.publish(PROGRAMME, () => editions.insert(PROGRAMME, insert));
    expect(await adaptations.drifts('vasterbotten')).toEqual({ 'ny-del': 'UNDECIDED' });
    expect((await adaptations.resolve('vasterbotten', 'ny-del', 'KEEP')).errors).toMatchObject([{ path: ['choice'] }]);
    expect((await adaptations.resolve('vasterbotten', 'ny-del', 'ADOPT')).element).toMatchObject({ mode: 'ADOPT', decided: true });
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drift('vasterbotten', 'ny-del')).toMatchObject({ resolution: 'ADOPT', reason: 'Genomgånget.' });
  });
});
