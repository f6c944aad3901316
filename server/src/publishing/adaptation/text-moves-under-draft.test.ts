import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROGRAMME } from '../testing/editions.ts';
import { Adaptations, adaptInput, approverAt } from './testing/adaptations.ts';
import { paragraph } from './testing/programme.ts';
import { textMark } from './text-seen.ts';

const ROUTES = 'reg-konsultationsvagar';
const CHAPTER = 'kap-6-samordning';
const OURS = { text: paragraph('I Skåne går frågan till kunskapscentret.') };
const CHANGED = { text: paragraph('Nationellt ny text.') };

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
});
afterEach(() => adaptations.close());

const element = (node = ROUTES) => adaptations.element('vasterbotten', node);
const markNow = async (node = ROUTES) => textMark((await adaptations.desk('vasterbotten')).whole, node);
const reasonOnly = { adapt: { ...adaptInput(OURS), reason: 'Så gör vi.' } };
const conflict = [{ __typename: 'AdaptationConflict', message: expect.stringContaining('ändrats sedan du öppnade') }];
const removed = (node: string) => adaptations.editions.publish(PROGRAMME, () => adaptations.editions.remove(PROGRAMME, node));

describe('a text above that moves under words nobody has published yet', () => {
  it('is not agreed to by a saved reason: it is told, and nothing is handed in until it is settled', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, OURS);
    const seen = await markNow();
    const before = (await element())?.seen;
    await adaptations.nation(ROUTES, CHANGED);
    for (const above of [seen, await markNow(), undefined]) {
      const { errors } = await adaptations.decide('vasterbotten', ROUTES, reasonOnly, { above });
      expect(errors).toMatchObject(conflict);
      expect(errors[0]).toMatchObject({ theirs: { moved: 'DRIFT', set: OURS } });
    }
    expect(await element()).toMatchObject({ moved: 'DRIFT', drift: null, seen: before, reason: 'Så gör vi här.' });
    await adaptations.describe('vasterbotten');
    const refused = await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    expect(refused.errors).toMatchObject([
      { __typename: 'NotReady', path: [ROUTES], message: expect.stringContaining('ändrats sedan ni skrev') },
    ]);
  });

  it('is settled by keeping, merging or following, once it was seen', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, OURS);
    const seen = await markNow();
    await adaptations.nation(ROUTES, CHANGED);
    expect((await adaptations.decide('vasterbotten', ROUTES, reasonOnly, { above: seen, settles: true })).errors).toMatchObject(conflict);
    const kept = await adaptations.decide('vasterbotten', ROUTES, reasonOnly, { above: await markNow(), settles: true });
    expect(kept).toMatchObject({ errors: [], element: { moved: null, set: OURS, seen: CHANGED } });
    await adaptations.nation(ROUTES, { text: paragraph('Ännu nyare.') });
    expect((await adaptations.decide('vasterbotten', ROUTES, { withdraw: true })).errors).toEqual([]);
    expect(await element()).toMatchObject({ mode: 'ADOPT', moved: null });
  });

  it('is a drift once what was handed in before is published', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, OURS);
    await adaptations.describe('vasterbotten');
    await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    await adaptations.nation(ROUTES, CHANGED);
    for (const step of ['APPROVE', 'PUBLISH'] as const)
      expect((await adaptations.move('vasterbotten', step, { who: approverAt('vasterbotten') })).errors).toEqual([]);
    expect(await adaptations.drifts('vasterbotten')).toEqual({ [ROUTES]: 'DRIFT' });
    expect(await adaptations.openTasks('vasterbotten')).toBe(1);
  });

  it('is met where the first words are written on a page that shows the old text', async () => {
    const seen = await markNow();
    await adaptations.nation(ROUTES, CHANGED);
    for (const decision of [{ adapt: adaptInput(OURS) }, { exclude: { reason: 'Nej.' } }]) {
      const { errors } = await adaptations.decide('vasterbotten', ROUTES, decision, { above: seen });
      expect(errors).toMatchObject(conflict);
      expect(errors[0]).toMatchObject({ theirs: { moved: null, above: { attrs: CHANGED } } });
    }
    expect((await adaptations.adapt('vasterbotten', ROUTES, OURS, { above: await markNow() })).errors).toEqual([]);
  });

  it('is met where a part is left out, whatever below it moved', async () => {
    await adaptations.decide('vasterbotten', CHAPTER, { exclude: { reason: 'Vi har en egen.' } });
    await adaptations.nation(ROUTES, CHANGED);
    expect(await element(CHAPTER)).toMatchObject({ moved: 'DRIFT' });
    const again = { exclude: { reason: 'Vi har fortfarande en egen.' } };
    expect((await adaptations.decide('vasterbotten', CHAPTER, again)).errors).toMatchObject(conflict);
    expect((await adaptations.decide('vasterbotten', CHAPTER, again, { settles: true })).element).toMatchObject({ moved: null });
  });

  it('is met in what a draft words beside what is published', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, OURS);
    await adaptations.publish('vasterbotten');
    await adaptations.adapt('vasterbotten', ROUTES, { ...OURS, note: { sv: 'Vår anmärkning.' } });
    await adaptations.nation(ROUTES, { note: { sv: 'Nationell anmärkning.' } });
    expect(await element()).toMatchObject({ moved: 'DRIFT', drift: null });
  });
});

describe('a place that goes under words nobody has published yet', () => {
  it('leaves own words as a part of the organisation’s own, or gone', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, OURS);
    await removed(ROUTES);
    expect(await element()).toMatchObject({ moved: 'ORPHAN', orphaned: true });
    const kept = await adaptations.decide('vasterbotten', ROUTES, reasonOnly, { above: '', settles: true });
    expect(kept.errors).toEqual([]);
    const { content, moved } = await adaptations.desk('vasterbotten');
    expect(content).toMatchObject({ decisions: {}, additions: [{ parent: CHAPTER, reason: 'Så gör vi.' }] });
    expect([...moved]).toEqual([]);
    expect(Object.values(content.additions[0]?.nodes ?? {})).toMatchObject([{ attrs: OURS }]);
    await adaptations.publish('vasterbotten');
  });
});
