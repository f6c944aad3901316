import { describe, expect, it } from 'vitest';
import { classifyOverlay, effectiveDocument } from './adaptation.ts';
import type { Doc } from './document.ts';
import type { Overlay } from './overlay.ts';
import { resolveAdopt, resolveKeep, resolveMerge } from './resolve-drift.ts';
import { noteDocument, noteNode } from './testing/note.kind.ts';
import { adapt, addition, exclude, overlay, removed, retitle, rewritten, shape } from './testing/overlays.ts';

/** Root `r`, sections `a` (with `a1`, `a2` and the section `c` with `c1`) and `b` (with `b1`). */
const base: Doc = {
  ...noteDocument(),
  nodes: {
    ...noteDocument().nodes,
    a: noteNode('section', 'A', 'a1', 'a2', 'c'),
    c: noteNode('section', 'C', 'c1'),
    c1: noteNode('line', 'C1'),
  },
};
const retitled = rewritten(base, 'a1', { title: { sv: 'Ny' } });
const statusOf = (above: Doc, own: Overlay, id: string) => classifyOverlay(above, above, own, { explicit: true }).get(id);
const below = (above: Doc, own: Overlay) => effectiveDocument(above, [own]);

describe('KEEP', () => {
  it('keeps the words of an ADAPT, decided against the text of today', () => {
    const own = overlay({ a1: retitle(base, 'a1', 'Vårt'), b: exclude(base, 'b') });
    const kept = resolveKeep(retitled, own, 'a1', 'new');
    expect(kept).toEqual(overlay({ a1: retitle(retitled, 'a1', 'Vårt'), b: exclude(base, 'b') }));
    expect(statusOf(retitled, kept, 'a1')).toBe('OK');
  });

  it('drops the words that the text above has come to say itself, and the decision with the last of them', () => {
    const cites = [{ artefact: 'x', node: 'y' }];
    const own = overlay({ a1: adapt(base, 'a1', { title: { sv: 'Ny' }, cites }) });
    expect(resolveKeep(retitled, own, 'a1', 'new')).toEqual(overlay({ a1: adapt(retitled, 'a1', { cites }) }));
    expect(resolveKeep(rewritten(retitled, 'a1', { cites }), own, 'a1', 'new')).toEqual(overlay({}));
  });

  it('makes an orphaned ADAPT an addition of a new id, last in the nearest ancestor that is left', () => {
    const next = removed(base, 'c');
    const own = overlay({ c1: retitle(base, 'c1', 'Vårt') }, addition(base, 'x', 'a', 'a2'));
    const kept = resolveKeep(next, own, 'c1', 'new');
    expect(kept.decisions).toEqual({});
    expect(kept.additions[1]).toEqual({ ...addition(next, 'new', 'a', 'x', { new: noteNode('line', 'Vårt') }), reason: 'Så gör vi här.' });
    expect(shape(below(next, kept).document).a).toBe('a1 a2 x new');
    expect(below(next, kept).provenance.new).toEqual({ level: 0, mode: 'ADD' });
    expect(statusOf(next, kept, 'new')).toBe('OK');
  });

  it('gives an orphaned addition that ancestor as its parent, and takes along what was added below it', () => {
    const next = removed(base, 'c');
    const inner = { node: 't', parent: 's', path: ['s', 'c', 'a', 'r'], after: null, nodes: { t: noteNode('line', 'T') } };
    const own = overlay({}, addition(base, 's', 'c', null, { s: noteNode('section', 'S') }), inner, addition(base, 'x', 'a', 'a2'));
    const kept = resolveKeep(next, own, 's', 'unused');
    expect(shape(below(next, kept).document)).toMatchObject({ a: 'a1 a2 x s', s: 't' });
    expect(kept.additions.map(({ node, path }) => [node, path])).toEqual([
      ['x', ['a', 'r']],
      ['s', ['a', 'r']],
      ['t', ['s', 'a', 'r']],
    ]);
    expect(['s', 't', 'x'].map((id) => statusOf(next, kept, id))).toEqual(['OK', 'OK', 'OK']);
  });

  it('never places anything below another orphan', () => {
    const next = removed(base, 'c');
    const own = overlay({ c: retitle(base, 'c', 'Vår del'), c1: retitle(base, 'c1', 'Vår rad') });
    expect(shape(below(next, resolveKeep(next, own, 'c1', 'new')).document).a).toBe('a1 a2 new c');
  });

  it('renews what an EXCLUDE leaves out, and drops one that has nothing left to leave out', () => {
    const own = overlay({ a: exclude(base, 'a') });
    expect(resolveKeep(retitled, own, 'a', 'new')).toEqual(overlay({ a: exclude(retitled, 'a') }));
    expect(resolveKeep(removed(base, 'a'), own, 'a', 'new')).toEqual(overlay({}));
  });

  it('leaves an addition that has its parent where it is', () => {
    const own = overlay({}, addition(base, 'x', 'a', 'a1'), addition(base, 'y', 'a', 'a1'));
    expect(resolveKeep(base, own, 'x', 'new')).toEqual(own);
  });

  it('refuses a node that nothing is decided about', () => {
    expect(() => resolveKeep(base, overlay({}), 'a', 'new')).toThrow(RangeError);
  });
});

describe('MERGE', () => {
  const own = overlay({ a1: adapt(base, 'a1', { title: { sv: 'Vårt' }, cites: null }) });

  it('takes the new words, decided against the text of today', () => {
    const merged = resolveMerge(retitled, own, 'a1', { title: { sv: 'Båda' } });
    expect(merged).toEqual(overlay({ a1: adapt(retitled, 'a1', { title: { sv: 'Båda' } }) }));
    expect(statusOf(retitled, merged, 'a1')).toBe('OK');
  });

  it('is no decision any more where the new words are those above', () => {
    expect(resolveMerge(retitled, own, 'a1', { title: { sv: 'Ny' } })).toEqual(overlay({}));
  });

  it('refuses what is not adapted, or has nothing above to merge with', () => {
    expect(() => resolveMerge(base, overlay({ a: exclude(base, 'a') }), 'a', {})).toThrow(RangeError);
    expect(() => resolveMerge(removed(base, 'a1'), own, 'a1', {})).toThrow(RangeError);
  });
});

describe('ADOPT', () => {
  it('drops what was decided or added, and nothing else', () => {
    const inner = { node: 't', parent: 's', path: ['s', 'a', 'r'], after: null, nodes: { t: noteNode('line', 'T') } };
    const own = overlay({ a1: retitle(base, 'a1', 'Vårt'), b: exclude(base, 'b') }, addition(base, 's', 'a', null), inner);
    expect(resolveAdopt(own, 'a1')).toEqual(overlay({ b: exclude(base, 'b') }, ...own.additions));
    expect(resolveAdopt(own, 's')).toEqual(overlay(own.decisions, inner));
    expect(resolveAdopt(overlay({}), 'a1')).toEqual(overlay({}));
  });
});
