import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc, NodeId } from './document.ts';
import { documentHash } from './document.ts';
import { documentOperations, typesThatDiffer } from './document-operations.ts';
import { applyOperations, documentOf, draftFrom } from './draft-operations.ts';
import { noteDocument, noteKind, noteNode } from './testing/note.kind.ts';

const POOL = Array.from({ length: 9 }, (_, index) => `n${index}`);

/** Any tree of some of nine sections below one root: in any order, each hung below one that came before it. */
const trees = fc
  .tuple(fc.shuffledSubarray(POOL), fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }))
  .map(([ids, places, words]): Doc => {
    const nodes: Doc['nodes'] = { r: noteNode('note', 'Anteckning') };
    const placed: NodeId[] = ['r'];
    ids.forEach((id, index) => {
      nodes[id] = noteNode('section', `Ord ${words[index]}`);
      nodes[placed[(places[index] ?? 0) % placed.length] ?? 'r']?.children.push(id);
      placed.push(id);
    });
    return { kind: 'note', schema: 1, root: 'r', nodes };
  });

const after = (from: Doc, to: Doc): Doc => {
  const result = applyOperations(draftFrom(from), documentOperations(draftFrom(from), to), noteKind);
  if (!('state' in result)) throw new Error(JSON.stringify(result));
  return documentOf(result.state);
};

describe('documentOperations', () => {
  it('makes any document of any other, by operations the engine accepts', () => {
    fc.assert(
      fc.property(trees, trees, (from, to) => {
        expect(documentHash(after(from, to))).toBe(documentHash(to));
      }),
      { numRuns: 2_000 },
    );
  });

  it('asks for nothing where nothing differs', () => {
    fc.assert(
      fc.property(trees, (document) => {
        expect(documentOperations(draftFrom(document), document)).toEqual([]);
      }),
    );
  });

  it('sends the attributes that differ, and moves only what stands elsewhere', () => {
    const to = noteDocument();
    to.nodes.a1 = noteNode('line', 'Ny');
    to.nodes.a = noteNode('section', 'A', 'a2', 'a1');
    expect(documentOperations(draftFrom(noteDocument()), to)).toEqual([
      { op: 'move', structureRevision: 0, node: 'a2', parent: 'a', after: null },
      { op: 'set', node: 'a1', revision: 0, attrs: { title: { sv: 'Ny' } } },
    ]);
  });

  it('does not move what only loses a neighbour', () => {
    const to = noteDocument();
    to.nodes.a = noteNode('section', 'A', 'a2');
    delete to.nodes.a1;
    expect(documentOperations(draftFrom(noteDocument()), to)).toEqual([{ op: 'remove', structureRevision: 0, node: 'a1' }]);
  });
});

it('typesThatDiffer names the nodes that no operation turns into others', () => {
  const to = noteDocument();
  to.nodes.b1 = noteNode('section', 'B1');
  expect(typesThatDiffer(draftFrom(noteDocument()), to)).toEqual(['b1']);
  expect(typesThatDiffer(draftFrom(noteDocument()), noteDocument())).toEqual([]);
});
