import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentHash } from 'shared/publishing/document.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import { inTransaction } from '../../kernel/context.ts';
import { LedgerEvent } from '../../kernel/ledger/ledger-event.entity.ts';
import { Task } from '../../tasks/task.entity.ts';
import { testContext } from '../../testing/test-context.ts';
import { PROGRAMME } from '../testing/editions.ts';
import { discardAdaptation } from './discard-adaptation.ts';
import { OverlayDraftEntry } from './overlay-draft-entry.entity.ts';
import { OverlayDraft } from './overlay-draft.entity.ts';
import { OverlayNode } from './overlay-node.entity.ts';
import { OverlayVersion } from './overlay-version.entity.ts';
import { moveAdaptation } from './move-adaptation.ts';
import { Adaptations, adaptInput, approverAt, writerAt } from './testing/adaptations.ts';
import { paragraph } from './testing/programme.ts';

const ROUTES = 'reg-konsultationsvagar';
const WORDS = { text: paragraph('I Skåne går frågan till kunskapscentret.') };

let adaptations: Adaptations;
beforeEach(async () => {
  adaptations = await Adaptations.open();
});
afterEach(() => adaptations.close());

const em = () => testContext(adaptations.database).em;
const openTasks = async () =>
  (await em().find(Task, { closedAt: null, subjectType: 'OverlayDraft' })).map(({ kind, role, link }) => [kind, role, link]);

describe('what an organisation decides', () => {
  it('goes from its writer to another person to readers, and the tasks with it', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    await adaptations.describe('vasterbotten');
    const link = `/redaktion/anpassning/vasterbotten/${PROGRAMME}/granska`;
    await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    expect(await openTasks()).toEqual([['APPROVE_EDITION', 'APPROVER', link]]);
    await adaptations.move('vasterbotten', 'SEND_BACK', { reason: 'Förtydliga.' });
    expect(await openTasks()).toEqual([['REVISE_EDITION', 'CENTRE_EDITOR', link]]);
    await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    await adaptations.move('vasterbotten', 'APPROVE');
    expect(await openTasks()).toEqual([['PUBLISH_EDITION', 'PUBLISHER', link]]);
    const { adaptation, errors } = await adaptations.move('vasterbotten', 'PUBLISH');
    expect(errors).toEqual([]);
    expect(adaptation).toMatchObject({ draft: null, published: { number: 1, changeNote: 'Så gör vi här.', reviewBy: '2028-06-01' } });
    expect(await openTasks()).toEqual([]);
    expect([await em().count(OverlayDraft), await em().count(OverlayDraftEntry)]).toEqual([0, 0]);
    const overlay = await adaptations.overlay('vasterbotten');
    const version = await em().findOneOrFail(OverlayVersion, { overlayId: overlay?.id ?? '' });
    expect(version.hash).toBe(sha256Hex(canonicalJson(version.content)));
    expect(version.approvedById).not.toBeNull();
    expect(await em().find(OverlayNode, { overlayVersionId: version.id })).toMatchObject([
      { nodeId: ROUTES, mode: 'ADAPT', topNodeId: ROUTES, type: 'recommendation', label: { sv: 'Konsultationsvägar åt båda hållen' } },
    ]);
    const ids = [overlay?.id ?? '', version.id];
    const actions = await em().find(LedgerEvent, { objectId: { $in: ids } }, { orderBy: { sequence: 'asc' } });
    expect(actions.map(({ action }) => action)).toEqual([
      'ADAPTATION_STARTED',
      'ADAPTATION_SUBMIT_FOR_REVIEW',
      'ADAPTATION_SEND_BACK',
      'ADAPTATION_SUBMIT_FOR_REVIEW',
      'ADAPTATION_APPROVE',
      'ADAPTATION_PUBLISHED',
      'ADAPTATION_PUBLISH',
    ]);
  });

  it('says of each part since when it reads so, whatever is published about others', async () => {
    const { clock } = adaptations.editions;
    const sinceOf = async () => {
      const { id } = await adaptations.publish('vasterbotten');
      const rows = await em().find(OverlayNode, { overlayVersionId: id });
      return Object.fromEntries(rows.map(({ nodeId, since }) => [nodeId, since]));
    };
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    const first = clock.now();
    expect(await sinceOf()).toEqual({ [ROUTES]: first });
    clock.advance(60_000);
    const second = clock.now();
    await adaptations.decide('vasterbotten', ROUTES, { adapt: { ...adaptInput(WORDS), reason: 'Bättre förklarat.' } });
    await adaptations.decide('vasterbotten', 'gov-dialog', { exclude: { reason: 'Hör inte hit.' } });
    expect(await sinceOf(), 'another reason is no other words').toEqual({ [ROUTES]: first, 'gov-dialog': second });
    clock.advance(60_000);
    const third = clock.now();
    await adaptations.adapt('vasterbotten', ROUTES, { ...WORDS, note: { sv: 'Nytt.' } });
    expect(await sinceOf()).toEqual({ [ROUTES]: third, 'gov-dialog': second });
  });

  it('is approved by nobody who wrote in it', async () => {
    const both = {
      like: 'triage',
      roles: [
        ['CENTRE_EDITOR', 'vasterbotten'],
        ['APPROVER', 'vasterbotten'],
      ],
    } as const;
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    await adaptations.adapt('vasterbotten', 'gov-dialog', WORDS, { who: both });
    await adaptations.describe('vasterbotten');
    await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    expect((await adaptations.move('vasterbotten', 'APPROVE', { who: both })).errors).toMatchObject([
      { __typename: 'NotReady', message: expect.stringContaining('Be en annan person') },
    ]);
    expect((await adaptations.move('vasterbotten', 'APPROVE', { who: writerAt('vasterbotten') })).errors).toMatchObject([
      { __typename: 'NotAllowed' },
    ]);
    expect((await adaptations.move('vasterbotten', 'APPROVE', { who: approverAt('norrbotten') })).errors).toMatchObject([
      { __typename: 'NotFound' },
    ]);
    expect((await adaptations.move('vasterbotten', 'APPROVE')).errors).toEqual([]);
  });

  it('says everything that is missing, and where', async () => {
    await adaptations.decide('vasterbotten', ROUTES, { adapt: { ...adaptInput({}), reason: ' ' } });
    await adaptations.decide('vasterbotten', 'gov-dialog', { exclude: { reason: '' } });
    const { errors } = await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    expect(errors.map(({ path, message }) => [path.join(), message])).toEqual([
      ['', expect.stringContaining('vad som har ändrats')],
      ['', expect.stringContaining('senast ska granskas')],
      [ROUTES, 'Skriv ett skäl.'],
      [ROUTES, expect.stringContaining('Texten är densamma')],
      ['gov-dialog', 'Skriv ett skäl.'],
    ]);
  });

  it('does not have to mend what the nation left unmended, nor may cite what is not published', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, { cites: [{ artefact: crypto.randomUUID(), node: 'o1' }] });
    await adaptations.describe('vasterbotten');
    expect((await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW')).errors).toMatchObject([
      { path: [ROUTES], message: expect.stringContaining('inte är publicerat') },
    ]);
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    expect((await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW')).errors).toEqual([]);
  });

  it('is locked while it is handed in, and not approved if it has changed since it was read', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    const { adaptation } = await adaptations.describe('vasterbotten');
    const seen = (adaptation?.draft?.revision ?? 0) + 1;
    await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    expect((await adaptations.adapt('vasterbotten', ROUTES, { note: { sv: 'Sent.' } })).errors).toMatchObject([{ __typename: 'NotReady' }]);
    await adaptations.move('vasterbotten', 'SEND_BACK', { reason: 'Fel.' });
    await adaptations.adapt('vasterbotten', ROUTES, { ...WORDS, note: { sv: 'Nytt.' } });
    await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    expect((await adaptations.move('vasterbotten', 'APPROVE', { revision: seen })).errors).toMatchObject([{ __typename: 'Conflict' }]);
  });

  it('begins from what is published, and is thrown away without a trace in what readers see', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    await adaptations.publish('vasterbotten');
    await adaptations.adapt('vasterbotten', ROUTES, { ...WORDS, note: { sv: 'I arbete.' } });
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ revision: 2, changedInDraft: true });
    await adaptations.describe('vasterbotten');
    await adaptations.move('vasterbotten', 'SUBMIT_FOR_REVIEW');
    const { errors } = await discardAdaptation(
      await adaptations.editions.as(writerAt('vasterbotten')),
      await adaptations.at('vasterbotten'),
    );
    expect(errors).toEqual([]);
    expect(await openTasks()).toEqual([]);
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ revision: 1, changedInDraft: false, set: WORDS });
  });

  it('leaves out what the text above has come to say itself when it is begun anew', async () => {
    await adaptations.adapt('vasterbotten', ROUTES, WORDS);
    await adaptations.publish('vasterbotten');
    await adaptations.nation(ROUTES, WORDS);
    expect(await adaptations.drifts('vasterbotten')).toEqual({ [ROUTES]: 'CONVERGED' });
    await adaptations.start('vasterbotten');
    expect(await adaptations.element('vasterbotten', ROUTES)).toMatchObject({ mode: 'ADOPT', decided: false, changedInDraft: true });
    await adaptations.publish('vasterbotten');
    expect(await adaptations.drifts('vasterbotten')).toEqual({});
    expect((await adaptations.published('vasterbotten')).decisions).toEqual({});
  });
});

describe('a publication', () => {
  const handIn = async (slug: string, words = WORDS) => {
    await adaptations.adapt(slug, ROUTES, words);
    await adaptations.describe(slug);
    await adaptations.move(slug, 'SUBMIT_FOR_REVIEW');
    await adaptations.move(slug, 'APPROVE');
  };

  it('asked for twice at once gives exactly one version', async () => {
    await handIn('vasterbotten');
    const results = await Promise.all([adaptations.move('vasterbotten', 'PUBLISH'), adaptations.move('vasterbotten', 'PUBLISH')]);
    expect(results.map(({ errors }) => errors.map(({ __typename }) => __typename)).toSorted()).toEqual([[], ['NotFound']]);
    expect(await adaptations.versionCount('vasterbotten')).toBe(1);
  });

  it('that dies on the way leaves everything as it was, and can be asked for again', async () => {
    await handIn('vasterbotten');
    const context = await adaptations.editions.as(approverAt('vasterbotten'));
    const input = { ...(await adaptations.at('vasterbotten')), transition: 'PUBLISH' as const };
    const killed = inTransaction(context, async (context) => {
      await moveAdaptation(context, input);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect([await adaptations.versionCount('vasterbotten'), await em().count(OverlayDraft, { state: 'APPROVED' })]).toEqual([0, 1]);
    expect((await adaptations.move('vasterbotten', 'PUBLISH')).errors).toEqual([]);
    expect(await adaptations.versionCount('vasterbotten')).toBe(1);
  });

  it('at the same moment as one of the nation never loses a drift', async () => {
    await handIn('vasterbotten');
    await handIn('norra', { text: paragraph('I Södra går frågan till kunskapscentret.') });
    const [version, ...steps] = await Promise.all([
      adaptations.nation(ROUTES, { text: paragraph('Nationellt ny text.') }),
      adaptations.move('vasterbotten', 'PUBLISH'),
      adaptations.move('norra', 'PUBLISH'),
    ]);
    expect(steps.map(({ errors }) => errors)).toEqual([[], []]);
    expect(version.hash).toBe(documentHash(version.document));
    // Each decided against what it read when it wrote: the nation moved under Södra, and Södra under Skåne.
    expect(await adaptations.drifts('norra')).toEqual({ [ROUTES]: 'DRIFT' });
    expect(await adaptations.drifts('vasterbotten')).toEqual({ [ROUTES]: 'DRIFT' });
  });
});
