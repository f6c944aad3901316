import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toNodeId } from '../kernel/node-id.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { contentId } from '../seeds/content-id.ts';
import { Task } from '../tasks/task.entity.ts';
import { testContext } from '../testing/test-context.ts';
import { CitationPin } from './citation-pin.entity.ts';
import { Citation } from './citation.entity.ts';
import { confirmCitation } from './confirm-citation.ts';
import { retireArtefact } from './retire-artefact.ts';
import { StalenessNotice } from './staleness-notice.entity.ts';
import { Editions, GABAPENTIN, nodeId, PROGRAMME, type Who } from './testing/editions.ts';

const CITING = 'rek-neuropatisk-smarta';
const ROW = 'row-phn-50-placebo';

let editions: Editions;
beforeEach(async () => {
  editions = await Editions.open();
});
afterEach(() => editions.close());

const em = () => testContext(editions.database).em;

/** The citation from the recommendation on neuropathic pain to a node of the evaluation. */
async function citationOf(target: string): Promise<Citation> {
  return em().findOneOrFail(Citation, { sourceNodeId: CITING, targetArtefactId: contentId(GABAPENTIN), targetNodeId: target });
}

/** What the care programme cites of the evaluation; other delivered texts may cite it as well. */
const citations = () => em().find(Citation, { targetArtefactId: contentId(GABAPENTIN), sourceId: contentId(PROGRAMME) });

/** The open notices of the care programme. */
async function notices(): Promise<StalenessNotice[]> {
  return em().find(StalenessNotice, { citationId: { $in: (await citations()).map(({ id }) => id) }, clearedAt: null });
}

/** Their kinds, by the cited node. */
async function openNotices(): Promise<Record<string, string>> {
  const targets = new Map((await citations()).map(({ id, targetNodeId }) => [id, targetNodeId]));
  return Object.fromEntries((await notices()).map(({ citationId, kind }) => [targets.get(citationId) ?? '', kind]));
}

async function openTasks(): Promise<Task[]> {
  return em().find(Task, { kind: 'STALE_CITATION', subjectId: { $in: (await citations()).map(({ id }) => id) }, closedAt: null });
}

/** What the row compares, as it is published and in other words for the same. */
const PLACEBO = { sv: 'mot placebo', en: 'versus placebo' };
const INERT = { sv: 'mot overksam behandling' };
const SUGAR = { sv: 'mot sockerpiller' };

const compare =
  (comparison: typeof PLACEBO | typeof INERT, revision = 1) =>
  () =>
    editions.set(GABAPENTIN, ROW, { comparison }, { revision });

async function confirm(target: string, reason = 'Skillnaden ändrar inte rådet.', who: Who = 'courseEditor') {
  const citation = await citationOf(target);
  return confirmCitation(await editions.as(who), { citationId: toNodeId('Citation', citation.id), reason });
}

describe('a new version in which a cited part reads differently', () => {
  it('raises a notice and a task for the owner of the citing text, and none for citations of other parts', async () => {
    await editions.publish(GABAPENTIN, compare(INERT));
    expect(await openNotices()).toEqual({ 'outcome-phn-50': 'CHANGED' });
    const [task, ...others] = await openTasks();
    const nation = await em().findOneOrFail(OrganisationNode, { slug: 'sverige' });
    const citation = await citationOf('outcome-phn-50');
    expect(others).toEqual([]);
    expect(task).toMatchObject({
      role: 'CENTRE_EDITOR',
      organisationNodeId: nation.id,
      link: `/redaktion/hanvisning/${toNodeId('Citation', citation.id)}`,
      parameters: { change: 'CHANGED', version: '1.1', part: { sv: 'Minst 50 % smärtlindring, postherpetisk neuralgi' } },
    });
  });

  it('raises none where a part that nothing cites changes, whatever the version number', async () => {
    const version = await editions.publish(GABAPENTIN, () => editions.set(GABAPENTIN, 'row-phn-pgic-placebo', { comparison: INERT }));
    expect(version.number()).toBe('1.1');
    expect(await openNotices()).toEqual({});
  });

  it('is a safety notice where what changed is a harm', async () => {
    await editions.publish(GABAPENTIN, () => editions.set(GABAPENTIN, 'row-avbrott-ae-placebo', { comparison: INERT }));
    expect(await openNotices()).toEqual({ 'outcome-avbrott-ae': 'SAFETY' });
  });

  it('moves an open notice to the newest version instead of piling up', async () => {
    await editions.publish(GABAPENTIN, compare(INERT));
    const third = await editions.publish(GABAPENTIN, compare(SUGAR));
    expect((await notices()).map(({ versionId }) => versionId)).toEqual([third.id]);
    expect((await openTasks()).map(({ parameters }) => parameters['version'])).toEqual(['1.2']);
  });
});

describe('a notice', () => {
  it('clears itself when the text comes back', async () => {
    await editions.publish(GABAPENTIN, compare(INERT));
    await editions.publish(GABAPENTIN, compare(PLACEBO));
    expect(await openNotices()).toEqual({});
    expect(await openTasks()).toEqual([]);
    const { id } = await citationOf('outcome-phn-50');
    expect(await em().findOneOrFail(StalenessNotice, { citationId: id })).toMatchObject({ resolution: 'TEXT_CAME_BACK' });
  });

  it('is cleared by "still right" with a reason, which pins what stands there now beside what was seen before', async () => {
    const version = await editions.publish(GABAPENTIN, compare(INERT));
    const { citation, errors } = await confirm('outcome-phn-50');
    expect(errors).toEqual([]);
    expect(citation).toMatchObject({ stale: null, pinnedVersion: { id: version.id, major: 1, minor: 1 } });
    const held = await citationOf('outcome-phn-50');
    const pins = await em().find(CitationPin, { citationId: held.id }, { orderBy: { pinnedAt: 'asc' } });
    expect(pins.map(({ cause, reason }) => [cause, reason]).sort()).toEqual([
      ['CITED', null],
      ['STILL_RIGHT', 'Skillnaden ändrar inte rådet.'],
    ]);
    expect(await openTasks()).toEqual([]);
    await editions.publish(GABAPENTIN, compare(PLACEBO));
    expect(await openNotices()).toEqual({ 'outcome-phn-50': 'CHANGED' });
  });

  it('is not cleared without a reason, by somebody else, or twice', async () => {
    await editions.publish(GABAPENTIN, compare(INERT));
    expect((await confirm('outcome-phn-50', 'ok')).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['reason'] }]);
    expect((await confirm('outcome-phn-50', 'Skillnaden ändrar inte rådet.', 'editor')).errors).toMatchObject([{ __typename: 'NotFound' }]);
    const twice = await Promise.all([confirm('outcome-phn-50'), confirm('outcome-phn-50')]);
    expect(twice.map(({ errors }) => errors.map(({ __typename }) => __typename)).sort()).toEqual([[], ['NotReady']]);
  });

  it('is cleared by a new version of the citing text in which the citing part was rewritten', async () => {
    await editions.publish(GABAPENTIN, compare(INERT));
    await editions.publish(PROGRAMME, () => editions.set(PROGRAMME, CITING, { note: { sv: 'Underlaget uppdaterat.' } }));
    expect(await openNotices()).toEqual({});
    const { currentPinId } = await citationOf('outcome-phn-50');
    expect(await em().findOneOrFail(CitationPin, currentPinId ?? '')).toMatchObject({
      cause: 'NEW_VERSION',
      versionId: (await editions.current(GABAPENTIN)).id,
    });
  });

  it('stays where the new version of the citing text changed something else', async () => {
    await editions.publish(GABAPENTIN, compare(INERT));
    await editions.publish(PROGRAMME, () => editions.set(PROGRAMME, 'rek-antidepressiva', { note: { sv: 'Tillägg.' } }));
    expect(await openNotices()).toEqual({ 'outcome-phn-50': 'CHANGED' });
  });

  it('ends with the citation when the citing part no longer cites', async () => {
    await editions.publish(GABAPENTIN, compare(INERT));
    await editions.publish(PROGRAMME, () => editions.set(PROGRAMME, CITING, { cites: [] }));
    expect(await openNotices()).toEqual({});
    expect((await citationOf('outcome-phn-50')).endedAt).not.toBeNull();
  });
});

describe('taking a text out of use', () => {
  const retire = async (who: Who = 'approver', reason = 'Ersatt av ny översikt.') =>
    retireArtefact(await editions.as(who), { artefactId: nodeId(GABAPENTIN), reason });

  it('tells everything that rests on it, and leaves nothing that can be cited or confirmed', async () => {
    const { errors } = await retire();
    expect(errors).toEqual([]);
    expect(await openNotices()).toEqual({
      conclusion: 'REMOVED',
      'outcome-phn-50': 'REMOVED',
      'outcome-pdn-50': 'REMOVED',
      'outcome-avbrott-ae': 'REMOVED',
    });
    expect((await confirm('outcome-phn-50')).errors).toMatchObject([{ __typename: 'NotReady' }]);
    await editions.start(PROGRAMME);
    await editions.describe(PROGRAMME);
    const { errors: missing } = await editions.move(PROGRAMME, 'SUBMIT_FOR_REVIEW');
    expect(missing.map(({ path }) => path[0])).toContain(CITING);
  });

  it('is refused without a reason, while an edition is in work, to editors, and a second time', async () => {
    expect((await retire('approver', ' ')).errors).toMatchObject([{ __typename: 'InvalidInput', path: ['reason'] }]);
    expect((await retire('editor')).errors).toMatchObject([{ __typename: 'NotAllowed' }]);
    expect((await retire('nurse')).errors).toMatchObject([{ __typename: 'NotFound' }]);
    await editions.start(GABAPENTIN);
    expect((await retire()).errors).toMatchObject([{ __typename: 'NotReady' }]);
  });

  it('asked for twice at once happens once', async () => {
    const twice = await Promise.all([retire(), retire()]);
    expect(twice.map(({ errors }) => errors.map(({ __typename }) => __typename)).sort()).toEqual([[], ['NotReady']]);
  });
});

describe('a publication and a "still right" at the same moment', () => {
  it('never leaves a citation of an older text without a notice', async () => {
    await editions.publish(GABAPENTIN, compare(INERT));
    await editions.start(GABAPENTIN);
    await compare(SUGAR)();
    await editions.describe(GABAPENTIN);
    await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
    await editions.move(GABAPENTIN, 'APPROVE');
    await Promise.all([editions.move(GABAPENTIN, 'PUBLISH'), confirm('outcome-phn-50')]);
    const { currentPinId } = await citationOf('outcome-phn-50');
    const pin = await em().findOneOrFail(CitationPin, currentPinId ?? '');
    const isStale = pin.versionId !== (await editions.current(GABAPENTIN)).id;
    expect(await openNotices()).toEqual(isStale ? { 'outcome-phn-50': 'CHANGED' } : {});
  });
});
