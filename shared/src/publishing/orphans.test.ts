import { describe, expect, it } from 'vitest';
import { effectiveDocument } from './adaptation.ts';
import type { Doc } from './document.ts';
import { noteDocument, noteNode } from './testing/note.kind.ts';
import { addition, exclude, moved, overlay, removed, retitle, shape } from './testing/overlays.ts';

/** Root `r`, sections `a` (with `a1`, `a2` and the section `c` with `c1` and `c2`) and `b` (with `b1`). */
const base: Doc = {
  ...noteDocument(),
  nodes: {
    ...noteDocument().nodes,
    a: noteNode('section', 'A', 'a1', 'a2', 'c'),
    c: noteNode('section', 'C', 'c1', 'c2'),
    c1: noteNode('line', 'C1'),
    c2: noteNode('line', 'C2'),
  },
};
const orphan = { level: 0, mode: 'ORPHAN' };

describe('an ADAPT whose node is gone', () => {
  it('is kept with what was seen and what was set, without children, last in its parent', () => {
    const { document, provenance } = effectiveDocument(removed(base, 'c'), [overlay({ c: retitle(base, 'c', 'Vårt') })]);
    expect(shape(document)).toEqual({ r: 'a b', a: 'a1 a2 c', b: 'b1' });
    expect(document.nodes.c).toEqual({ type: 'section', attrs: { title: { sv: 'Vårt' }, cites: [] }, children: [] });
    expect(provenance).toEqual({ c: orphan });
  });

  it('is kept at the nearest ancestor that is left', () => {
    expect(shape(effectiveDocument(removed(base, 'c'), [overlay({ c1: retitle(base, 'c1', 'Vårt') })]).document).a).toBe('a1 a2 c1');
    expect(shape(effectiveDocument(removed(base, 'a'), [overlay({ c1: retitle(base, 'c1', 'Vårt') })]).document).r).toBe('b c1');
  });

  it('is kept below an ancestor that moved, where that stands now', () => {
    const next = removed(moved(base, 'c', 'b'), 'c1');
    expect(shape(effectiveDocument(next, [overlay({ c1: retitle(base, 'c1', 'Vårt') })]).document)).toMatchObject({
      b: 'b1 c',
      c: 'c2 c1',
    });
  });

  it('is in its place again when the text came back', () => {
    const own = overlay({ c1: retitle(base, 'c1', 'Vårt') });
    expect(effectiveDocument(removed(base, 'c'), [own]).provenance.c1).toEqual(orphan);
    expect(effectiveDocument(base, [own]).provenance.c1).toEqual({ level: 0, mode: 'ADAPT' });
  });

  it('never makes another orphan a place: surviving is what was there before any of them', () => {
    const own = overlay({ c1: retitle(base, 'c1', 'Vår rad'), c: retitle(base, 'c', 'Vår del') });
    expect(shape(effectiveDocument(removed(base, 'c'), [own]).document)).toEqual({ r: 'a b', a: 'a1 a2 c c1', b: 'b1' });
  });

  it('stays away where it moved into an excluded part, or stood in one', () => {
    const [moves, stood] = [moved(base, 'c1', 'b'), base];
    const own = overlay({ c1: retitle(base, 'c1', 'Vårt'), b: exclude(base, 'b') });
    expect(effectiveDocument(moves, [own]).provenance).toEqual({});
    const below = overlay({ c1: retitle(base, 'c1', 'Vårt'), c: exclude(base, 'c') });
    for (const next of [stood, removed(base, 'c1'), removed(base, 'c'), removed(base, 'a')]) {
      const { document, provenance } = effectiveDocument(next, [below]);
      expect(document.nodes.c1).toBeUndefined();
      expect(provenance).toEqual({});
    }
  });

  it('is not kept away by an EXCLUDE of another organisation', () => {
    const above = overlay({ c: exclude(base, 'c') });
    const { document, provenance } = effectiveDocument(base, [above, overlay({ c1: retitle(base, 'c1', 'Vårt') })]);
    expect(shape(document).a).toBe('a1 a2 c1');
    expect(provenance).toEqual({ c1: { level: 1, mode: 'ORPHAN' } });
  });
});

describe('an addition whose parent is gone', () => {
  it('is kept with all that it holds, each node marked, last in the nearest ancestor that is left', () => {
    const part = { s: noteNode('section', 'S', 's1'), s1: noteNode('line', 'S1') };
    const { document, provenance } = effectiveDocument(removed(base, 'c'), [overlay({}, addition(base, 's', 'c', 'c1', part))]);
    expect(shape(document)).toEqual({ r: 'a b', a: 'a1 a2 s', s: 's1', b: 'b1' });
    expect(provenance).toEqual({ s: orphan, s1: orphan });
  });

  it('comes after the adapted orphans by id, in the order of the additions', () => {
    const own = overlay(
      { c2: retitle(base, 'c2', 'Vårt'), c1: retitle(base, 'c1', 'Vårt') },
      addition(base, 'y', 'c', null),
      addition(base, 'x', 'c', null),
      addition(base, 'last', 'a', 'c'),
    );
    expect(shape(effectiveDocument(removed(base, 'c'), [own]).document).a).toBe('a1 a2 last c1 c2 y x');
  });

  it('does not take along what was added below it: that stands beside it, marked too', () => {
    const inner = { node: 't', parent: 's', path: ['s', 'c', 'a', 'r'], after: null, nodes: { t: noteNode('line', 'T') } };
    const own = overlay({}, addition(base, 's', 'c', null, { s: noteNode('section', 'S') }), inner);
    const { document, provenance } = effectiveDocument(removed(base, 'c'), [own]);
    expect(shape(document).a).toBe('a1 a2 s t');
    expect(provenance).toEqual({ s: orphan, t: orphan });
  });

  it('finds its parent again after that was kept by the level above', () => {
    const above = overlay({ c: retitle(base, 'c', 'Vårt') });
    const seen = effectiveDocument(base, [above]).document;
    const { document, provenance } = effectiveDocument(removed(base, 'c'), [above, overlay({}, addition(seen, 'x', 'c', 'c1'))]);
    expect(shape(document)).toMatchObject({ a: 'a1 a2 c', c: 'x' });
    expect(provenance).toEqual({ c: orphan, x: { level: 1, mode: 'ADD' } });
  });

  it('stays away where its way up crosses an excluded part, also one that is gone', () => {
    const own = overlay({ a: exclude(base, 'a') }, addition(base, 'x', 'c', null));
    for (const next of [base, removed(base, 'c'), removed(base, 'a')]) {
      expect(effectiveDocument(next, [own]).document.nodes.x).toBeUndefined();
      expect(effectiveDocument(next, [own]).provenance).toEqual({});
    }
  });

  it('has the parent it names even where that is only added later, and is marked', () => {
    const own = overlay(
      {},
      { node: 'x', parent: 's', path: ['s', 'r'], after: null, nodes: { x: noteNode('line', 'X') } },
      addition(base, 's', 'r', null, { s: noteNode('section', 'S') }),
    );
    const { document, provenance } = effectiveDocument(base, [own]);
    expect(shape(document)).toMatchObject({ r: 's a b', s: 'x' });
    expect(provenance).toEqual({ s: { level: 0, mode: 'ADD' }, x: orphan });
  });
});
