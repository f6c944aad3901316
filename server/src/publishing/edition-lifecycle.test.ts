import { documentHash } from 'shared/publishing/document.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LedgerEvent } from '../kernel/ledger/ledger-event.entity.ts';
import { Task } from '../tasks/task.entity.ts';
import { testContext } from '../testing/test-context.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { DraftNode } from './draft-node.entity.ts';
import { Draft } from './draft.entity.ts';
import { Editions, GABAPENTIN, nodeId, type Who } from './testing/editions.ts';
import { discardDraft } from './discard-draft.ts';
import { editDraft } from './edit-draft.ts';
import { VersionNode } from './version-node.entity.ts';
import { contentId } from '../seeds/content-id.ts';

const secondEditor: Who = { like: 'levelLead', roles: [['CENTRE_EDITOR', 'sodra']] };
const editorAndApprover: Who = {
  like: 'approver',
  roles: [
    ['CENTRE_EDITOR', 'sodra'],
    ['APPROVER', 'sodra'],
    ['PUBLISHER', 'sodra'],
  ],
};

let editions: Editions;
beforeEach(async () => {
  editions = await Editions.open();
});
afterEach(() => editions.close());

const em = () => testContext(editions.database).em;
const row = () => editions.attrs(GABAPENTIN, 'row-phn-50-placebo');
const newEstimate = { estimate: 1.8, ciLow: 1.5, ciHigh: 2.1 };
/** Other words for what the row compares. */
const newWords = { comparison: { sv: 'mot overksam behandling' } };

const insertGap = (node: string, structureRevision: number) => {
  const attributes = JSON.stringify({ text: { sv: 'Annat' } });
  return { insert: { structureRevision, node, parent: GABAPENTIN, after: null, type: 'knowledgeGap', attributes } };
};

describe('an edition', () => {
  it('stands beside what readers see until it is published as 1.1, whose stored hash is that of its document', async () => {
    const { draft } = await editions.start(GABAPENTIN);
    expect(draft).toMatchObject({ state: 'ASSESSING', baseMajor: 1, baseMinor: 0 });
    await editions.set(GABAPENTIN, 'row-phn-50-placebo', newWords);
    expect(await row()).toMatchObject({ comparison: { sv: 'mot placebo' } });
    await editions.describe(GABAPENTIN);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    await editions.move(GABAPENTIN, 'APPROVE');
    const { artefact, errors } = await editions.move(GABAPENTIN, 'PUBLISH');
    expect(errors).toEqual([]);
    expect(artefact).toMatchObject({ hasDraft: false, publishedVersion: { major: 1, minor: 1, changeNote: 'Ändrat underlag.' } });
    const version = await editions.current(GABAPENTIN);
    expect(version).toMatchObject({ provenance: 'AUTHORED', reviewBy: '2028-06-01', erratum: false, difference: { step: 'MINOR' } });
    expect(version.hash).toBe(documentHash(version.document));
    expect(await row()).toMatchObject(newWords);
    expect([await em().count(Draft), await em().count(DraftNode)]).toEqual([0, 0]);
  });

  it('is a minor step where only words change, and no review of the whole of what was brought in', async () => {
    const version = await editions.publish(GABAPENTIN, () =>
      editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Behandling längre än tolv veckor' } }),
    );
    expect([version.number(), version.reviewedWhole]).toEqual(['1.1', false]);
  });

  it.each([false, true])('that judges anew goes no further on the short course, erratum: %s', async (erratum) => {
    await editions.start(GABAPENTIN, { erratum });
    await editions.describe(GABAPENTIN);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    await editions.move(GABAPENTIN, 'SEND_BACK', { reason: 'Fel siffra.' });
    await editions.set(GABAPENTIN, 'row-phn-50-placebo', newEstimate);
    const { errors } = await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    expect(errors).toMatchObject([
      { message: expect.stringMatching(erratum ? /^En rättelse ändrar inte/ : /^Bedömningen, slutsatsen eller underlaget har ändrats/) },
    ]);
  });

  it('is opened, not begun anew, by whoever begins second, also at the same moment', async () => {
    const [one, two] = await Promise.all([editions.start(GABAPENTIN), editions.start(GABAPENTIN, { who: secondEditor })]);
    expect([one.errors, two.errors]).toEqual([[], []]);
    expect(one.draft?.id).toBe(two.draft?.id);
  });

  it('is thrown away without a trace in what readers see', async () => {
    await editions.start(GABAPENTIN);
    await editions.set(GABAPENTIN, 'row-phn-50-placebo', newEstimate);
    await editions.describe(GABAPENTIN);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    const { errors } = await discardDraft(await editions.as('editor'), { artefactId: nodeId(GABAPENTIN) });
    expect(errors).toEqual([]);
    expect(await em().count(Task, { kind: 'APPROVE_EDITION', closedAt: null })).toBe(0);
    expect((await editions.current(GABAPENTIN)).number()).toBe('1.0');
    const { draft } = await editions.start(GABAPENTIN);
    const node = await em().findOneOrFail(DraftNode, { draftId: draft?.id ?? '', nodeId: 'row-phn-50-placebo' });
    expect(node.attrs).toMatchObject({ estimate: 1.7 });
  });

  it('keeps the version it mends readable, and says that it is an erratum', async () => {
    const version = await editions.publish(GABAPENTIN, () => editions.set(GABAPENTIN, 'row-phn-50-placebo', newWords), true);
    expect(version.erratum).toBe(true);
    expect(await em().count(ArtefactVersion, { artefactId: contentId(GABAPENTIN) })).toBe(2);
  });
});

describe('two editors', () => {
  it('both save where they write in different parts', async () => {
    await editions.start(GABAPENTIN);
    const [one, two] = await Promise.all([
      editions.set(GABAPENTIN, 'row-phn-50-placebo', newEstimate),
      editions.set(GABAPENTIN, 'row-pdn-50-placebo', newEstimate, { who: secondEditor }),
    ]);
    expect([one.errors, two.errors]).toEqual([[], []]);
    const nodes = await em().find(DraftNode, { nodeId: { $in: ['row-phn-50-placebo', 'row-pdn-50-placebo'] } });
    expect(nodes.map(({ attrs }) => attrs['estimate'])).toEqual([1.8, 1.8]);
    expect(new Set(nodes.map(({ updatedById }) => updatedById)).size).toBe(2);
  });

  it('meet in one part: the second is shown what the first wrote, and nothing is lost', async () => {
    await editions.start(GABAPENTIN);
    await editions.set(GABAPENTIN, 'row-phn-50-placebo', newEstimate);
    const second = await editions.set(GABAPENTIN, 'row-phn-50-placebo', { estimate: 1.6 }, { who: secondEditor });
    expect(second.draft).toBeNull();
    expect(second.errors).toMatchObject([{ __typename: 'DraftConflict', theirs: { revision: 2, attrs: { estimate: 1.8 } } }]);
    const merged = await editions.set(GABAPENTIN, 'row-phn-50-placebo', { estimate: 1.6 }, { who: secondEditor, revision: 2 });
    expect(merged.errors).toEqual([]);
  });

  it('meet in one part at the same moment: exactly one saves', async () => {
    await editions.start(GABAPENTIN);
    const results = await Promise.all([
      editions.set(GABAPENTIN, 'row-phn-50-placebo', newEstimate),
      editions.set(GABAPENTIN, 'row-phn-50-placebo', { estimate: 1.6 }, { who: secondEditor }),
    ]);
    expect(results.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
  });

  it('do not remove text of each other that they have not seen', async () => {
    await editions.start(GABAPENTIN);
    await editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } });
    const remove = { structureRevision: 1, node: 'gap-1', seen: [{ node: 'gap-1', revision: 1 }] };
    const { errors } = await editDraft(await editions.as(secondEditor), { artefactId: nodeId(GABAPENTIN), operations: [{ remove }] });
    expect(errors).toMatchObject([{ __typename: 'DraftConflict', theirs: { attrs: { text: { sv: 'Nytt' } } } }]);
  });

  it('are told the edition as it is where the other has changed its structure, so that the same can be asked again', async () => {
    await editions.start(GABAPENTIN);
    await editions.remove(GABAPENTIN, 'gap-1');
    const add = async (seen: number) =>
      editDraft(await editions.as(secondEditor), { artefactId: nodeId(GABAPENTIN), operations: [insertGap('gap-9', seen)] });
    const { draft, errors } = await add(1);
    expect(errors).toMatchObject([{ __typename: 'DraftConflict', message: expect.stringContaining('försök igen'), theirs: null }]);
    expect((await add(draft?.structureRevision ?? 0)).errors).toEqual([]);
  });
});

describe('a change', () => {
  it('writes the nodes it changes and no others', async () => {
    await editions.start(GABAPENTIN);
    await editions.remove(GABAPENTIN, 'outcome-sae');
    const touched = await em().find(DraftNode, { updatedById: { $ne: null } });
    expect(touched.map(({ nodeId, removed }) => [nodeId, removed]).sort()).toEqual([
      [GABAPENTIN, false],
      ['outcome-sae', true],
      ['row-sae-placebo', true],
    ]);
  });

  it('never uses an id again that any version has used', async () => {
    await editions.publish(GABAPENTIN, () => editions.remove(GABAPENTIN, 'gap-2'));
    await editions.start(GABAPENTIN);
    const { errors } = await editDraft(await editions.as('editor'), {
      artefactId: nodeId(GABAPENTIN),
      operations: [insertGap('gap-2', 1)],
    });
    expect(errors).toMatchObject([{ __typename: 'InvalidInput', path: ['gap-2'] }]);
    const fresh = await editDraft(await editions.as('editor'), {
      artefactId: nodeId(GABAPENTIN),
      operations: [insertGap('gap-9', 1)],
    });
    expect(fresh.errors).toEqual([]);
  });

  it('is refused with the field where the kind does not accept it, and nothing of the batch is saved', async () => {
    await editions.start(GABAPENTIN);
    const { errors } = await editDraft(await editions.as('editor'), {
      artefactId: nodeId(GABAPENTIN),
      operations: [
        { set: { node: 'gap-1', revision: 1, attributes: JSON.stringify({ text: { sv: 'Nytt' } }) } },
        { set: { node: 'outcome-sae', revision: 1, attributes: JSON.stringify({ importance: 10 }) } },
      ],
    });
    expect(errors).toMatchObject([{ __typename: 'InvalidInput', path: ['outcome-sae', 'importance'] }]);
    expect(await em().count(DraftNode, { updatedById: { $ne: null } })).toBe(0);
  });

  it('is refused once the edition is handed in', async () => {
    await editions.start(GABAPENTIN);
    await editions.describe(GABAPENTIN);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    expect((await editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Nytt' } })).errors).toMatchObject([{ __typename: 'NotReady' }]);
  });
});

describe('approval', () => {
  it('needs a change note and a review date first', async () => {
    await editions.start(GABAPENTIN);
    const { errors } = await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    expect(errors.map(({ message }) => message)).toEqual([
      'Skriv vad som har ändrats och varför.',
      'Ange när texten senast ska granskas igen.',
    ]);
  });

  it('is told of a review date out of range where it is written, and keeps the one it had', async () => {
    await editions.start(GABAPENTIN);
    await editions.describe(GABAPENTIN);
    for (const reviewBy of ['2020-01-01', '2040-01-01']) {
      const { errors } = await editions.describe(GABAPENTIN, 'Ändrat underlag.', reviewBy);
      expect(errors).toMatchObject([{ __typename: 'InvalidInput', path: ['reviewBy'] }]);
    }
    expect(await em().findOneOrFail(Draft, { artefactId: contentId(GABAPENTIN) })).toMatchObject({ reviewBy: '2028-06-01' });
  });

  it('is refused to everyone who wrote, also where another wrote over it', async () => {
    await editions.start(GABAPENTIN);
    await editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Av fastställaren' } }, { who: editorAndApprover });
    await editions.set(GABAPENTIN, 'gap-1', { text: { sv: 'Av redaktören' } }, { revision: 2 });
    await editions.describe(GABAPENTIN);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    const { errors } = await editions.move(GABAPENTIN, 'APPROVE', { who: editorAndApprover });
    expect(errors).toMatchObject([
      { __typename: 'NotReady', message: 'Den som har skrivit i texten kan inte fastställa den. Be en annan person.' },
    ]);
  });

  it('is accepted from somebody else, and the steps pass from task to task', async () => {
    await editions.start(GABAPENTIN);
    await editions.describe(GABAPENTIN);
    const open = async () => (await em().find(Task, { closedAt: null, subjectType: 'Draft' })).map(({ kind, role }) => [kind, role]);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    expect(await open()).toEqual([['APPROVE_EDITION', 'APPROVER']]);
    await editions.move(GABAPENTIN, 'SEND_BACK', { reason: 'Förtydliga.', who: 'approver' });
    expect(await open()).toEqual([['REVISE_EDITION', 'CENTRE_EDITOR']]);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    await editions.move(GABAPENTIN, 'APPROVE');
    expect(await open()).toEqual([['PUBLISH_EDITION', 'PUBLISHER']]);
    await editions.move(GABAPENTIN, 'PUBLISH');
    expect(await open()).toEqual([]);
  });

  it('is refused of a text that has changed since it was read', async () => {
    await editions.start(GABAPENTIN);
    const described = await editions.describe(GABAPENTIN);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    const seen = (described.draft?.revision ?? 0) + 1;
    await editions.move(GABAPENTIN, 'SEND_BACK', { reason: 'Fel siffra.' });
    await editions.set(GABAPENTIN, 'row-phn-50-placebo', newWords);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    expect((await editions.move(GABAPENTIN, 'APPROVE', { revision: seen })).errors).toMatchObject([{ __typename: 'Conflict' }]);
    expect((await editions.move(GABAPENTIN, 'APPROVE', { revision: seen + 3 })).errors).toEqual([]);
  });
});

describe('publication', () => {
  it('asked for twice at once gives exactly one version', async () => {
    await editions.start(GABAPENTIN);
    await editions.describe(GABAPENTIN);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    await editions.move(GABAPENTIN, 'APPROVE');
    const results = await Promise.all([editions.move(GABAPENTIN, 'PUBLISH'), editions.move(GABAPENTIN, 'PUBLISH')]);
    expect(results.map(({ errors }) => errors.map(({ __typename }) => __typename)).sort()).toEqual([[], ['NotFound']]);
    expect(await em().count(ArtefactVersion, { artefactId: contentId(GABAPENTIN) })).toBe(2);
  });

  it('leaves ids and hashes in the ledger, one event a step', async () => {
    const version = await editions.publish(GABAPENTIN, () => editions.set(GABAPENTIN, 'row-phn-50-placebo', newWords));
    const events = await em().find(
      LedgerEvent,
      { objectId: { $in: [contentId(GABAPENTIN), version.id] } },
      { orderBy: { sequence: 'asc' } },
    );
    expect(events.map(({ action }) => action).slice(-5)).toEqual([
      'DRAFT_STARTED',
      'EDITION_SUBMIT_FOR_REVIEW',
      'EDITION_APPROVE',
      'VERSION_PUBLISHED',
      'EDITION_PUBLISH',
    ]);
    expect(events.find(({ action }) => action === 'VERSION_PUBLISHED')?.details).toMatchObject({ hash: version.hash, number: '1.1' });
  });

  it('stores a row for each node, in reading order', async () => {
    const version = await editions.current(GABAPENTIN);
    const nodes = await em().find(VersionNode, { versionId: version.id }, { orderBy: { position: 'asc' } });
    expect(nodes).toHaveLength(Object.keys(version.document.nodes).length);
    expect(nodes.slice(0, 3).map(({ nodeId }) => nodeId)).toEqual([GABAPENTIN, 'outcome-phn-50', 'row-phn-50-placebo']);
  });
});
