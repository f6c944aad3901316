import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attrs, Doc, JsonValue } from './document.ts';
import { noteDocument, noteNode } from './testing/note.kind.ts';
import { documentDifference } from './word-difference.ts';

/** The differences after a change of the note, as `CHANGE node`. */
function differencesAfter(change: (document: Doc) => void): string[] {
  const next = noteDocument();
  change(next);
  return documentDifference(noteDocument(), next).map((each) => `${each.change} ${each.node}`);
}

function withAttrs(attrs: Attrs): Doc {
  return { ...noteDocument(), nodes: { r: { type: 'note', attrs, children: [] } } };
}

/** What is different about one node whose attribute `x` has changed. */
function attributesAfter(before: JsonValue | undefined, after: JsonValue | undefined) {
  const attrs = (x: JsonValue | undefined): Attrs => (x === undefined ? {} : { x });
  return documentDifference(withAttrs(attrs(before)), withAttrs(attrs(after)))[0]?.attributes ?? [];
}

const paragraph = (text: string, ...marks: JsonValue[]): JsonValue => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }] }],
});

function setChildren(document: Doc, id: string, ...children: string[]): void {
  const node = document.nodes[id];
  if (node) node.children = children;
}

describe('documentDifference', () => {
  it('finds nothing between a document and itself', () => {
    expect(differencesAfter(() => undefined)).toEqual([]);
  });

  it('lists what changed, came and went in reading order, each removed node where it stood', () => {
    const differences = differencesAfter((next) => {
      next.nodes.r = noteNode('note', 'Ny', 'n', 'b');
      next.nodes.n = noteNode('section', 'N', 'n1');
      next.nodes.n1 = noteNode('line', 'N1');
      next.nodes.b = noteNode('section', 'B', 'b1', 'b2');
      next.nodes.b2 = noteNode('line', 'B2');
      for (const id of ['a', 'a1', 'a2']) delete next.nodes[id];
    });
    expect(differences).toEqual(['CHANGED r', 'REMOVED a', 'REMOVED a1', 'REMOVED a2', 'ADDED n', 'ADDED n1', 'ADDED b2']);
  });

  it('shows a removed node behind the sibling it stood behind', () => {
    const differences = differencesAfter((next) => {
      next.nodes.a1 = noteNode('line', 'Ny');
      next.nodes.a3 = noteNode('line', 'A3');
      setChildren(next, 'a', 'a1', 'a3');
      delete next.nodes.a2;
    });
    expect(differences).toEqual(['CHANGED a1', 'REMOVED a2', 'ADDED a3']);
  });

  it('says that a node moved, not those it moved with or past', () => {
    const toOtherParent = (next: Doc) => [setChildren(next, 'r', 'b'), setChildren(next, 'b', 'b1', 'a')];
    expect(differencesAfter(toOtherParent)).toEqual(['MOVED a']);
    const children = ['a', 'b', 'c', 'd'];
    const nodes = Object.fromEntries(children.map((id) => [id, noteNode('section', id)]));
    const ordered = (...ids: string[]): Doc => ({ ...noteDocument(), nodes: { ...nodes, r: noteNode('note', 'R', ...ids) } });
    expect(documentDifference(ordered(...children), ordered('d', 'a', 'b', 'c')).map(({ node }) => node)).toEqual(['d']);
  });

  it('shows a node that survived its removed parent as moved', () => {
    const differences = differencesAfter((next) => {
      setChildren(next, 'r', 'b');
      setChildren(next, 'b', 'b1', 'a2');
      for (const id of ['a', 'a1']) delete next.nodes[id];
    });
    expect(differences).toEqual(['REMOVED a', 'REMOVED a1', 'MOVED a2']);
  });

  it('says what was rewritten in a node that also moved', () => {
    const next = noteDocument();
    setChildren(next, 'a', 'a2', 'a1');
    next.nodes.a1 = noteNode('line', 'A1 ny');
    next.nodes.a2 = noteNode('line', 'A2 ny');
    const differences = documentDifference(noteDocument(), next);
    expect(differences.map(({ change }) => change).sort()).toEqual(['CHANGED', 'MOVED']);
    expect(differences.every(({ attributes }) => attributes[0]?.name === 'title.sv')).toBe(true);
  });

  it('lists a node of another type as removed and added', () => {
    const next = noteDocument();
    next.nodes.b1 = noteNode('section', 'B1');
    expect(documentDifference(noteDocument(), next).map(({ change, type }) => `${change} ${type}`)).toEqual([
      'REMOVED line',
      'ADDED section',
    ]);
  });

  it('shows a document that was replaced as a whole', () => {
    const next: Doc = { ...noteDocument(), root: 'q', nodes: { q: noteNode('note', 'Q') } };
    const changes = documentDifference(noteDocument(), next).map(({ change, node }) => `${change} ${node}`);
    expect(changes).toEqual(['REMOVED r', 'REMOVED a', 'REMOVED a1', 'REMOVED a2', 'REMOVED b', 'REMOVED b1', 'ADDED q']);
  });

  it('has nothing removed or added twice, and turns round with the documents', () => {
    const trees = fc.array(fc.tuple(fc.nat(), fc.nat(11)), { maxLength: 12 }).map((drawn): Doc => {
      const nodes: Doc['nodes'] = { r: noteNode('note', 'R') };
      for (const [parent, index] of drawn) {
        if (nodes[`n${index}`]) continue;
        const ids = Object.keys(nodes);
        nodes[ids[parent % ids.length] ?? 'r']?.children.push(`n${index}`);
        nodes[`n${index}`] = noteNode('section', `N${parent % 3}`);
      }
      return { ...noteDocument(), nodes };
    });
    fc.assert(
      fc.property(trees, trees, (old, next) => {
        const [forth, back] = [documentDifference(old, next), documentDifference(next, old)];
        const nodesOf = (differences: typeof forth, change: string) =>
          differences.filter((each) => each.change === change).map(({ node }) => node);
        expect(nodesOf(forth, 'ADDED').sort()).toEqual(
          Object.keys(next.nodes)
            .filter((id) => !(id in old.nodes))
            .sort(),
        );
        expect(nodesOf(forth, 'REMOVED').sort()).toEqual(nodesOf(back, 'ADDED').sort());
        expect(new Set(forth.map(({ node }) => node)).size).toBe(forth.length);
      }),
    );
  });
});

describe('the attributes of a difference', () => {
  it('name each language of a text and show its words', () => {
    expect(attributesAfter({ sv: 'Råd', en: 'Advice' }, { sv: 'Råd först', en: 'Advice' })).toEqual([
      { name: 'x.sv', segments: [{ value: 'Råd' }, { value: ' först', added: true }] },
    ]);
    expect(attributesAfter({ sv: 'Råd' }, { sv: 'Råd', en: 'Advice' })).toEqual([
      { name: 'x.en', segments: [{ value: 'Advice', added: true }] },
    ]);
  });

  it('show rich text as words, or as the two values where only formatting differs', () => {
    expect(attributesAfter({ sv: paragraph('Råd') }, { sv: paragraph('Råd nu') })).toEqual([
      { name: 'x.sv', segments: [{ value: 'Råd' }, { value: ' nu', added: true }] },
    ]);
    const [plain, bold] = [paragraph('Råd'), paragraph('Råd', { type: 'bold' })];
    expect(attributesAfter({ sv: plain }, { sv: bold })).toEqual([{ name: 'x.sv', before: plain, after: bold }]);
  });

  it('show untranslated text as words too', () => {
    expect(attributesAfter('Ett skäl', null)).toEqual([{ name: 'x', segments: [{ value: 'Ett skäl', removed: true }] }]);
  });

  it.each<[JsonValue, JsonValue]>([
    [1, 2],
    ['BASIC', 'ADVANCED'],
    ['2022-06', null],
    [true, false],
    [['a'], ['a', 'b']],
    [null, 0],
    ['text', 5],
    [null, {}],
    [[], { sv: 'a' }],
  ])('show %j and %j as they are', (before, after) => {
    expect(attributesAfter(before, after)).toEqual([{ name: 'x', before, after }]);
  });

  it('name the very member of an object that differs', () => {
    const decision = { priority: 3, note: { sv: 'Kort' }, reason: null };
    expect(attributesAfter(decision, { ...decision, priority: 4, note: null })).toEqual([
      { name: 'x.priority', before: 3, after: 4 },
      { name: 'x.note.sv', segments: [{ value: 'Kort', removed: true }] },
    ]);
  });

  it('count an absent attribute as null', () => {
    expect(attributesAfter(undefined, null)).toEqual([]);
    expect(attributesAfter(undefined, 3)).toEqual([{ name: 'x', before: null, after: 3 }]);
  });

  it('give all that an added and a removed node says', () => {
    const next = noteDocument();
    setChildren(next, 'b', 'b2');
    next.nodes.b2 = noteNode('line', 'Ny');
    delete next.nodes.b1;
    next.nodes.b2.attrs.cites = [{ artefact: 'x', node: 'y' }];
    const [gone, come] = documentDifference(noteDocument(), next);
    expect(gone).toEqual({
      node: 'b1',
      type: 'line',
      change: 'REMOVED',
      attributes: [{ name: 'title.sv', segments: [{ value: 'B1', removed: true }] }],
    });
    expect(come).toMatchObject({
      change: 'ADDED',
      attributes: [
        { name: 'title.sv', segments: [{ value: 'Ny', added: true }] },
        { name: 'cites', before: null },
      ],
    });
  });
});
