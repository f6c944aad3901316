import { documentOrder } from 'shared/publishing/document-tree.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentId } from '../seeds/content-id.ts';
import { testContext } from '../testing/test-context.ts';
import { draftRow } from './draft.queries.ts';
import type { DraftRow } from './draft.type.ts';
import { editDraft } from './edit-draft.ts';
import { loadDraft } from './load-draft.ts';
import { removedDraftPart } from './removed-draft-part.queries.ts';
import { restorePart } from './restore-part.ts';
import { Editions, GABAPENTIN, nodeId, type Who } from './testing/editions.ts';

const colleague: Who = { like: 'levelLead', roles: [['CENTRE_EDITOR', 'sodra']] };
/** An outcome, and the row that stands in it. */
const [OUTCOME, ROW] = ['outcome-sae', 'row-sae-placebo'];

const newWords = { comparison: { sv: 'mot overksam behandling' } };

let editions: Editions;
beforeAll(async () => {
  editions = await Editions.open();
  await editions.start(GABAPENTIN);
});
afterAll(() => editions.close());

const restore = async (node: string, who: Who = 'editor') => restorePart(await editions.as(who), { artefactId: nodeId(GABAPENTIN), node });
const remove = async (node: string) => {
  const { draft } = await inWork();
  await editions.remove(GABAPENTIN, node, draft.structureRevision);
};

async function inWork() {
  const loaded = await loadDraft(testContext(editions.database), { id: contentId(GABAPENTIN), kind: 'evaluation' });
  if (!loaded) throw new Error('No edition is in work.');
  return { draft: loaded.draft, order: documentOrder(documentOf(loaded.state)) };
}

async function partGone(node: string) {
  const context = await editions.as('editor');
  return removedDraftPart(context, (await draftRow(context, contentId(GABAPENTIN))) as DraftRow, node);
}

it('tells whoever wrote in a part meanwhile that it is gone, by whom, and puts it back with what they wrote', async () => {
  const { order } = await inWork();
  await remove(OUTCOME);
  const late = await editions.set(GABAPENTIN, ROW, newWords, { who: colleague });
  expect(late.errors).toMatchObject([{ __typename: 'DraftConflict', theirs: null, message: 'Någon annan har tagit bort den här delen.' }]);
  expect(late.draft).not.toBeNull();
  expect(await partGone(ROW)).toMatchObject({ removedByName: expect.stringMatching(/\w/), comesBackWith: 1 });

  const { errors, draft } = await restore(ROW, colleague);
  expect(errors).toEqual([]);
  expect(draft?.structureRevision).toBe((await inWork()).draft.structureRevision);
  expect((await inWork()).order).toEqual(order);
  expect(await partGone(ROW)).toBeNull();
  const again = await editions.set(GABAPENTIN, ROW, newWords, { who: colleague });
  expect(again.errors).toEqual([]);
});

it('has its place back first where that has gone since, and stays where it stands already', async () => {
  const { order } = await inWork();
  await remove(ROW);
  await remove(OUTCOME);
  expect(await partGone(ROW)).toMatchObject({ comesBackWith: 1 });
  await restore(ROW);
  const { errors } = await restore(ROW, colleague);
  expect(errors).toEqual([]);
  expect((await inWork()).order).toEqual(order);
});

it('comes after the nearest that it stood after and that is still there', async () => {
  const siblings = (order: readonly string[]) => order.filter((id) => id.startsWith('gap-'));
  const before = siblings((await inWork()).order);
  const [first, second] = before as [string, string];
  await remove(second);
  await remove(first);
  await restore(second);
  await restore(first);
  expect(siblings((await inWork()).order)).toEqual(before);
});

it('is for those who write, in an edition that is written in, and of parts that stood in it', async () => {
  const refused = async (node: string, who?: Who) => (await restore(node, who)).errors[0]?.__typename;
  expect(await refused('gap-1', 'approver')).toBe('NotAllowed');
  expect(await refused('gap-1', { like: 'levelLead', roles: [] })).toBe('NotFound');
  expect(await refused('never')).toBe('NotFound');
  await remove('gap-1');
  await editions.describe(GABAPENTIN);
  await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
  expect(await refused('gap-1')).toBe('NotReady');
  const untold = await editDraft(await editions.as('editor'), { artefactId: nodeId(GABAPENTIN), operations: [] });
  expect(untold.errors).toMatchObject([{ __typename: 'NotReady' }]);
});
