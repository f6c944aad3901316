import { afterAll, beforeAll, expect, it } from 'vitest';
import { classifyOverlay } from 'shared/publishing/adaptation.ts';
import { contentHash, findNode, nodeOf, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { subtreeIds } from 'shared/publishing/document-tree.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import { noteDocument, noteNode } from 'shared/publishing/testing/note.kind.ts';
import { addition, exclude, moved, overlay, removed, retitle, rewritten } from 'shared/publishing/testing/overlays.ts';
import { EffectiveNode } from './effective-node.entity.ts';
import { allHashes, Notes } from './testing/notes.ts';

const HISTORIES = 12;
const STEPS = 14;

/** Four levels, two chains; the last of each pair never adapts. */
const ADAPTING = ['sodra', 'skane', 'exempelvardcentralen-skane', 'blekinge', 'vastra', 'vastra-gotaland'];
const READING = [
  ...ADAPTING,
  'sverige',
  'kronoberg',
  'exempelvardcentralen-ost-skane',
  'exempelvardcentralen-vastra-gotaland',
  'norrbotten',
];

let notes: Notes;
beforeAll(async () => {
  notes = await Notes.open();
});
afterAll(() => notes.close());

/** Chance that comes out the same every time (mulberry32). */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  of<Value>(values: readonly Value[]): Value {
    return values[this.below(values.length)] as Value;
  }
}

/** Few titles, so that texts come back and come together. */
const someTitle = (dice: Dice) => `Titel ${dice.below(3)}`;
const partsOf = (document: Doc) => Object.keys(document.nodes).filter((id) => id !== document.root);
const sectionsOf = (document: Doc) => Object.keys(document.nodes).filter((id) => nodeOf(document, id).type === 'section');

/** Everything a text of the nation may become: a part rewritten, removed, moved, or new. */
function revised(document: Doc, dice: Dice, fresh: NodeId): Doc {
  const part = dice.of(partsOf(document).length > 0 ? partsOf(document) : [document.root]);
  const parent = dice.of([...sectionsOf(document), document.root]);
  switch (dice.below(4)) {
    case 0:
      return part === document.root ? document : removed(document, part);
    case 1:
      return part === document.root || subtreeIds(document, part).has(parent) ? document : moved(document, part, parent);
    case 2:
      return inserted(document, parent, fresh);
    default:
      return rewritten(document, part, { title: { sv: someTitle(dice) } });
  }
}

function inserted(document: Doc, parent: NodeId, fresh: NodeId): Doc {
  const above = nodeOf(document, parent);
  const node = noteNode(parent === document.root ? 'section' : 'line', 'Ny');
  return { ...document, nodes: { ...document.nodes, [fresh]: node, [parent]: { ...above, children: [...above.children, fresh] } } };
}

/** What an organisation may decide about what it reads from above: adapted, excluded and adopted parts, additions that stand in each other's way. */
function decided(above: Doc, dice: Dice, fresh: NodeId): Overlay {
  const decisions: Overlay['decisions'] = {};
  for (const id of partsOf(above)) {
    const roll = dice.below(8);
    if (roll === 0) decisions[id] = retitle(above, id, someTitle(dice));
    if (roll === 1) decisions[id] = exclude(above, id);
    if (roll === 2) decisions[id] = { mode: 'ADOPT' };
  }
  const parent = dice.of([...sectionsOf(above), above.root]);
  const after = dice.of([null, ...nodeOf(above, parent).children]);
  return overlay(decisions, ...(dice.below(2) === 0 ? [addition(above, fresh, parent, after)] : []));
}

async function step(dice: Dice, index: number): Promise<void> {
  const fresh = `n${index}`;
  if (dice.below(2) === 0) await notes.publish(revised(await notes.base(), dice, fresh));
  else await notes.adapt(dice.of(ADAPTING), (above) => decided(above, dice, fresh));
}

async function expectFoldsInDatabase(known: ReadonlySet<NodeId>): Promise<void> {
  for (const slug of READING) expect([slug, await notes.hashes(slug, [...known])]).toEqual([slug, allHashes(await notes.folded(slug))]);
}

/** No reader meets words that are not the nation's without a mark at them, nor a part of the nation's missing without a word. */
async function expectEverythingMarked(): Promise<void> {
  const base = await notes.base();
  for (const slug of READING) {
    const { document, marks, leftOut } = await notes.reading(slug);
    const isOther = (id: NodeId) => contentHash(nodeOf(document, id)) !== contentHashIn(base, id);
    const marked = new Set(marks.map(({ node }) => node));
    expect(Object.keys(document.nodes).filter((id) => isOther(id) && !marked.has(id))).toEqual([]);
    const missing = Object.keys(base.nodes).filter((id) => !findNode(document, id));
    expect(missing.length > 0 && leftOut.length === 0).toBe(false);
  }
}

function contentHashIn(document: Doc, id: NodeId): string | null {
  const node = findNode(document, id);
  return node ? contentHash(node) : null;
}

/** A row only where an organisation reads otherwise than the one above. */
async function expectSparseRows(): Promise<void> {
  const rows = await notes.context().em.find(EffectiveNode, { artefactId: notes.artefactId });
  const expected = await Promise.all(
    ADAPTING.map(async (slug) => {
      const [above, here] = [allHashes(await notes.above(slug)), allHashes(await notes.folded(slug))];
      const differing = [...new Set([...Object.keys(above), ...Object.keys(here)])].filter((id) => above[id] !== here[id]);
      return differing.map((id) => `${notes.organisation(slug).id} ${id} ${here[id] ?? null}`);
    }),
  );
  expect(rows.map((row) => `${row.organisationNodeId} ${row.nodeId} ${row.subtreeHash}`).toSorted()).toEqual(expected.flat().toSorted());
}

/** Exactly the decisions that have lost their ground are open, whatever came between. */
async function expectOpenDrifts(): Promise<void> {
  const expected: Record<string, string> = {};
  for (const slug of ADAPTING) {
    const own = await notes.overlay(slug);
    const above = await notes.above(slug);
    for (const [id, status] of own ? classifyOverlay(above, above, own, { explicit: false }) : [])
      if (['DRIFT', 'ORPHAN', 'CONVERGED'].includes(status)) expected[`${slug} ${id}`] = status;
  }
  expect(await notes.drifts()).toEqual(expected);
}

it.each(Array.from({ length: HISTORIES }, (_, seed) => seed))(
  'history %i: the rows say what a full fold says, no row too many, and every drift is open that should be',
  async (seed) => {
    const dice = new Dice(seed);
    await notes.begin(noteDocument());
    const known = new Set(partsOf(noteDocument()).concat('r'));
    for (let index = 0; index < STEPS; index += 1) {
      await step(dice, index);
      known.add(`n${index}`);
      await expectSparseRows();
      await expectOpenDrifts();
    }
    await expectFoldsInDatabase(known);
    await expectEverythingMarked();
    expect(findNode(await notes.base(), 'r')).toBeDefined();
  },
  60_000,
);
