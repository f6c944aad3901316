import { describe, expect, it } from 'vitest';
import { changedNodes, contentInSwedish } from './changed-nodes.ts';
import { noteDocument, noteNode } from './testing/note.kind.ts';

describe('changedNodes', () => {
  it('names what was added, taken away or rewritten, and nothing that only moved', () => {
    const next = noteDocument();
    next.nodes.a2 = noteNode('line', 'A2, omskriven');
    next.nodes.b = noteNode('section', 'B', 'b2', 'a1');
    next.nodes.a = noteNode('section', 'A', 'a2');
    next.nodes.b2 = noteNode('line', 'B2');
    delete next.nodes.b1;
    expect(changedNodes(noteDocument(), next)).toEqual(['a2', 'b2', 'b1']);
  });

  it('lets the caller say what counts as content', () => {
    const next = noteDocument();
    next.nodes.a2 = noteNode('line', 'A2, omskriven');
    expect(changedNodes(noteDocument(), next, ({ type }) => type)).toEqual([]);
  });

  it('can pass over translations', () => {
    const next = noteDocument();
    next.nodes.a1 = { ...noteNode('line', 'A1'), attrs: { title: { sv: 'A1', en: 'A1 in English' }, cites: [] } };
    expect(changedNodes(noteDocument(), next, contentInSwedish)).toEqual([]);
  });
});
