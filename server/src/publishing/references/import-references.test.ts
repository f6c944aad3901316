import { afterAll, beforeAll, expect, it } from 'vitest';
import { Editions, GABAPENTIN, nodeId, type Who } from '../testing/editions.ts';
import { importReferences } from './import-references.ts';
import { Draft } from '../draft.entity.ts';
import { DraftNode } from '../draft-node.entity.ts';
import { testContext } from '../../testing/test-context.ts';

let editions: Editions;
beforeAll(async () => {
  editions = await Editions.open();
});
afterAll(() => editions.close());

const entry = (title: string, extra = '') => `TY  - JOUR\nTI  - ${title}\nPY  - 2020\n${extra}ER  - \n`;

type Asked = { who?: Who; apply?: boolean; revision?: number | null };

async function bringIn(text: string, { who = 'editor', apply = false, revision = null }: Asked = {}) {
  return importReferences(await editions.as(who), { artefactId: nodeId(GABAPENTIN), bytes: Buffer.from(text), apply, revision });
}

async function references() {
  const { em } = testContext(editions.database);
  const draft = await em.findOne(Draft, { artefactId: (await editions.current(GABAPENTIN)).artefactId });
  return draft ? em.find(DraftNode, { draftId: draft.id, type: 'reference' }) : [];
}

const file = [
  entry('A new trial', 'DO  - 10.1000/new\n'),
  entry('The same trial under another name', 'DO  - 10.1000/NEW\n'),
  entry('Gabapentin for chronic neuropathic pain in adults', 'DO  - 10.1002/14651858.CD007938.pub4\nN1  - Retracted 2026\n'),
  'TY  - JOUR\nAU  - Nobody\nER  - \n',
  entry('A trial that was taken back', 'KW  - Retracted Publication\n'),
].join('');

it('says of every entry what it would do, and does nothing yet', async () => {
  const outcome = await bringIn(file);
  expect(outcome).toEqual({
    done: false,
    errors: [],
    revision: null,
    entries: [
      { line: 1, label: 'A new trial', fate: 'ADDED', message: null },
      { line: 6, label: 'The same trial under another name', fate: 'KNOWN', message: 'Källan står redan på rad 1 i filen.' },
      { line: 11, label: 'Gabapentin for chronic neuropathic pain in adults', fate: 'RETRACTED', message: null },
      { line: 17, label: 'Nobody', fate: 'REFUSED', message: 'Posten saknar titel.' },
      { line: 20, label: 'A trial that was taken back', fate: 'ADDED_RETRACTED', message: null },
    ],
  });
  expect(await references()).toEqual([]);
});

it('brings in those that can be read, marks what was retracted, and refuses it as a source of anything that goes to readers', async () => {
  expect((await bringIn(file, { apply: true })).done).toBe(true);
  const kept = await references();
  expect(kept.map(({ attrs }) => [attrs['title'], attrs['retraction'] ?? null]).toSorted()).toEqual(
    expect.arrayContaining([
      ['A new trial', null],
      ['A trial that was taken back', 'enligt PubMed'],
      ['Gabapentin for chronic neuropathic pain in adults', 'Retracted 2026'],
    ]),
  );
  expect(kept).toHaveLength(4);
  const unseen = kept.filter(({ attrs }) => attrs['confirmation'] === 'UNCONFIRMED').map(({ attrs }) => attrs['title']);
  expect(unseen.toSorted(), 'what came with the file; what was seen before stays so').toEqual([
    'A new trial',
    'A trial that was taken back',
  ]);
  await editions.describe(GABAPENTIN);
  const { errors } = await editions.move(GABAPENTIN, 'SUBMIT_FOR_REVIEW');
  expect(errors.map(({ message }) => message)).toContain('En källa är återkallad av sin tidskrift. Ta bort den som källa här.');
});

it('adds nothing the second time, and nothing to an edition that has changed since', async () => {
  const again = await bringIn(file);
  expect(again.entries.map(({ fate }) => fate)).toEqual(['KNOWN', 'KNOWN', 'KNOWN', 'REFUSED', 'KNOWN']);
  const { errors } = await bringIn(file, { apply: true, revision: 0 });
  expect(errors).toHaveLength(1);
});

it('leaves the edition untouched by a file that is none, by too many entries, and by whoever may not write in it', async () => {
  const before = await references();
  expect((await bringIn('hej', { apply: true, revision: (await bringIn(file)).revision })).errors[0]?.message).toMatch(/varken RIS/);
  const many = Array.from({ length: 501 }, (_, index) => entry(`Trial ${index}`)).join('');
  expect((await bringIn(many)).errors[0]?.message).toMatch(/fler än 500 källor/);
  expect((await bringIn(file, { who: 'nurse', apply: true })).errors).toHaveLength(1);
  expect(await references()).toHaveLength(before.length);
});
