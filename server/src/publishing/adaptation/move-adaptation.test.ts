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
    await adaptations.adapt('skane', ROUTES, WORDS);
    await adaptations.describe('skane');
    const link = `/redaktion/anpassning/skane/${PROGRAMME}/granska`;
    await adaptations.move('skane', 'SUBMIT_FOR_REVIEW');
    expect(await openTasks()).toEqual([['APPROVE_EDITION', 'APPROVER', link]]);
    await adaptations.move('skane', 'SEND_BACK', { reason: 'Förtydliga.' });
    expect(await openTasks()).toEqual([['REVISE_EDITION', 'CENTRE_EDITOR', link]]);
    await adaptations.move('skane', 'SUBMIT_FOR_REVIEW');
    await adaptations.move('skane', 'APPROVE');
    expect(await openTasks()).toEqual([['PUBLISH_EDITION', 'PUBLISHER', link]]);
    const { adaptation, errors } = await adaptations.move('skane', 'PUBLISH');
    expect(errors).toEqual([]);
    expect(adaptation).toMatchObject({ draft: null, published: { number: 1, changeNote: 'Så gör vi här.', reviewBy: '2028-06-01' } });
    expect(await openTasks()).toEqual([]);
    expect([await em().count(OverlayDraft), await em().count(OverlayDraftEntry)]).toEqual([0, 0]);
    const version = await em().findOneOrFail(OverlayVersion, { number: 1 });
    expect(version.hash).toBe(sha256Hex(canonicalJson(version.content)));
    expect(version.approvedById).not.toBeNull();
    expect(await em().find(OverlayNode, { overlayVersionId: version.id })).toMatchObject([
      { nodeId: ROUTES, mode: 'ADAPT', topNodeId: ROUTES, type: 'recommendation', label: { sv: 'Konsultationsvägar åt båda hållen' } },
    ]);
    const actions = await em().find(LedgerEvent, { objectType: { $in: ['Overlay', 'OverlayVersion'] } }, { orderBy: { sequence: 'asc' } });
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

  it('is approved by nobody who wrote in it', async () => {
    const both = {
      like: 'triage',
      roles: [
        ['CENTRE_EDITOR', 'skane'],
        ['APPROVER', 'skane'],
      ],
    } as const;
    await adaptations.adapt('skane', ROUTES, WORDS);
    await adaptations.adapt('skane', 'gov-dialog', WORDS, { who: both });
    await adaptations.describe('skane');
    await adaptations.move('skane', 'SUBMIT_FOR_REVIEW');
    expect((await adaptations.move('skane', 'APPROVE', { who: both })).errors).toMatchObject([
      { __typename: 'NotReady', message: expect.stringContaining('Be en annan person') },
    ]);
    expect((await adaptations.move('skane', 'APPROVE', { who: writerAt('skane') })).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect((await adaptations.move('skane', 'APPROVE', { who: approverAt('blekinge') })).errors).toMatchObject([
      { __typename: 'NotFound' },
    ]);
    expect((await adaptations.move('skane', 'APPROVE')).errors).toEqual([]);
  });

  it('says everything that is missing, and where', async () => {
    await adaptations.decide('skane', ROUTES, { adapt: { ...adaptInput({}), reason: ' ' } });
    await adaptations.decide('skane', 'gov-dialog', { exclude: { reason: '' } });
    const { errors } = await adaptations.move('skane', 'SUBMIT_FOR_REVIEW');
    expect(errors.map(({ path, message }) => [path.join(), message])).toEqual([
      ['', expect.stringContaining('vad som har ändrats')],
      ['', expect.stringContaining('senast ska granskas')],
      [ROUTES, 'Skriv ett skäl.'],
      [ROUTES, expect.stringContaining('Texten är densamma')],
      ['gov-dialog', 'Skriv ett skäl.'],
    ]);
  });

  it('does not have to mend what the nation left unmended, nor may cite what is not published', async () => {
    await adaptations.adapt('skane', ROUTES, { cites: [{ artefact: crypto.randomUUID(), node: 'o1' }] });
    await adaptations.describe('skane');
    expect((await adaptations.move('skane', 'SUBMIT_FOR_REVIEW')).errors).toMatchObject([
      { path: [ROUTES], message: expect.stringContaining('inte är publicerat') },
    ]);
    await adaptations.adapt('skane', ROUTES, WORDS);
    expect((await adaptations.move('skane', 'SUBMIT_FOR_REVIEW')).errors).toEqual([]);
  });

  it('is locked while it is handed in, and not approved if it has changed since it was read', async () => {
    await adaptations.adapt('skane', ROUTES, WORDS);
    const { adaptation } = await adaptations.describe('skane');
    const seen = (adaptation?.draft?.revision ?? 0) + 1;
    await adaptations.move('skane', 'SUBMIT_FOR_REVIEW');
    expect((await adaptations.adapt('skane', ROUTES, { note: { sv: 'Sent.' } })).errors).toMatchObject([{ __typename: 'NotReady' }]);
    await adaptations.move('skane', 'SEND_BACK', { reason: 'Fel.' });
    await adaptations.adapt('skane', ROUTES, { ...WORDS, note: { sv: 'Nytt.' } });
    await adaptations.move('skane', 'SUBMIT_FOR_REVIEW');
    expect((await adaptations.move('skane', 'APPROVE', { revision: seen })).errors).toMatchObject([{ __typename: 'Conflict' }]);
  });

  it('begins from what is published, and is thrown away without a trace in what readers see', async () => {
    await adaptations.adapt('skane', ROUTES, WORDS);
    await adaptations.publish('skane');
    await adaptations.adapt('skane', ROUTES, { ...WORDS, note: { sv: 'I arbete.' } });
    expect(await adaptations.element('skane', ROUTES)).toMatchObject({ revision: 2, changedInDraft: true });
    await adaptations.describe('skane');
    await adaptations.move('skane', 'SUBMIT_FOR_REVIEW');
    const { errors } = await discardAdaptation(await adaptations.editions.as(writerAt('skane')), await adaptations.at('skane'));
    expect(errors).toEqual([]);
    expect(await openTasks()).toEqual([]);
    expect(await adaptations.element('skane', ROUTES)).toMatchObject({ revision: 1, changedInDraft: false, set: WORDS });
  });

  it('leaves out what the text above has come to say itself when it is begun anew', async () => {
    await adaptations.adapt('skane', ROUTES, WORDS);
    await adaptations.publish('skane');
    await adaptations.nation(ROUTES, WORDS);
    expect(await adaptations.drifts('skane')).toEqual({ [ROUTES]: 'CONVERGED' });
    await adaptations.start('skane');
    expect(await adaptations.element('skane', ROUTES)).toMatchObject({ mode: 'ADOPT', decided: false, changedInDraft: true });
    await adaptations.publish('skane');
    expect(await adaptations.drifts('skane')).toEqual({});
    expect((await adaptations.published('skane')).decisions).toEqual({});
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
    await handIn('skane');
    const results = await Promise.all([adaptations.move('skane', 'PUBLISH'), adaptations.move('skane', 'PUBLISH')]);
    expect(results.map(({ errors }) => errors.map(({ __typename }) => __typename)).toSorted()).toEqual([[], ['NotFound']]);
    expect(await em().count(OverlayVersion)).toBe(1);
  });

  it('that dies on the way leaves everything as it was, and can be asked for again', async () => {
    await handIn('skane');
    const context = await adaptations.editions.as(approverAt('skane'));
    const input = { ...(await adaptations.at('skane')), transition: 'PUBLISH' as const };
    const killed = inTransaction(context, async (context) => {
      await moveAdaptation(context, input);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect([await em().count(OverlayVersion), await em().count(OverlayDraft, { state: 'APPROVED' })]).toEqual([0, 1]);
    expect((await adaptations.move('skane', 'PUBLISH')).errors).toEqual([]);
    expect(await em().count(OverlayVersion)).toBe(1);
  });

  it('at the same moment as one of the nation never loses a drift', async () => {
    await handIn('skane');
    await handIn('sodra', { text: paragraph('I Södra går frågan till kunskapscentret.') });
    const [version, ...steps] = await Promise.all([
      adaptations.nation(ROUTES, { text: paragraph('Nationellt ny text.') }),
      adaptations.move('skane', 'PUBLISH'),
      adaptations.move('sodra', 'PUBLISH'),
    ]);
    expect(steps.map(({ errors }) => errors)).toEqual([[], []]);
    expect(version.hash).toBe(documentHash(version.document));
    // Each decided against what it read when it wrote: the nation moved under Södra, and Södra under Skåne.
    expect(await adaptations.drifts('sodra')).toEqual({ [ROUTES]: 'DRIFT' });
    expect(await adaptations.drifts('skane')).toEqual({ [ROUTES]: 'DRIFT' });
  });
});
