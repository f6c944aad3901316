import { describe, expect, it } from 'vitest';
import { effectiveDocument } from './adaptation.ts';
import { documentHash, nodeOf, type Attrs, type Doc } from './document.ts';
import { emptyOverlay, type Overlay } from './overlay.ts';
import { noteDocument, noteKind, noteNode } from './testing/note.kind.ts';
import { adapt, addition, exclude, moved, overlay, removed, retitle, rewritten, shape } from './testing/overlays.ts';
import { validateDocument } from './validate-document.ts';

/** Root `r`, sections `a` and `b`, lines `a1`, `a2` and `b1`. */
const base = noteDocument();
const fold = (...overlays: Overlay[]) => effectiveDocument(base, overlays);
const titleOf = (document: Doc, id: string) => nodeOf(document, id).attrs.title;

describe('effectiveDocument without deviations', () => {
  it.each([
    ['no overlay', []],
    ['an empty overlay', [emptyOverlay]],
    ['only ADOPT', [overlay({ a: { mode: 'ADOPT' }, gone: { mode: 'ADOPT' } }), emptyOverlay]],
  ])('is the same document byte for byte with %s', (_name, overlays) => {
    const { document, provenance } = fold(...overlays);
    expect(JSON.stringify(document)).toBe(JSON.stringify(noteDocument()));
    expect(documentHash(document)).toBe(documentHash(noteDocument()));
    expect(provenance).toEqual({});
  });

  it('leaves base and overlays as they were', () => {
    const overlays = [overlay({ a: retitle(base, 'a', 'Vårt'), b: exclude(base, 'b') }, addition(base, 'x', 'a', 'a1'))];
    const before = JSON.stringify([base, overlays]);
    fold(...overlays);
    expect(JSON.stringify([base, overlays])).toBe(before);
  });

  it('keeps every node that nobody touches the same object', () => {
    const { document } = fold(overlay({ a1: retitle(base, 'a1', 'Vårt') }));
    expect(Object.keys(base.nodes).filter((id) => document.nodes[id] !== base.nodes[id])).toEqual(['a1']);
  });
});

describe('ADAPT', () => {
  it('replaces the named attributes and keeps the others, the type and the children', () => {
    const { document, provenance } = fold(overlay({ a: retitle(base, 'a', 'Vårt') }));
    expect(document.nodes.a).toEqual({ type: 'section', attrs: { title: { sv: 'Vårt' }, cites: [] }, children: ['a1', 'a2'] });
    expect(provenance).toEqual({ a: { level: 0, mode: 'ADAPT' } });
  });

  it('takes the other attributes from the text above as it is now', () => {
    const attrs: Attrs = { title: { sv: 'Nytt' }, cites: [{ artefact: 'x', node: 'y' }] };
    const { document } = effectiveDocument(rewritten(base, 'a', attrs), [overlay({ a: retitle(base, 'a', 'Vårt') })]);
    expect(nodeOf(document, 'a').attrs).toEqual({ ...attrs, title: { sv: 'Vårt' } });
  });

  it('can say nothing where the text above says something', () => {
    const { document } = fold(overlay({ a: adapt(base, 'a', { cites: null }) }));
    expect(nodeOf(document, 'a').attrs.cites).toBeNull();
  });

  it('of a part that the same overlay adds has no effect: adapting comes before adding', () => {
    const own = overlay({ x: retitle(base, 'a1', 'Vårt') }, addition(base, 'x', 'a', null));
    expect(fold(own)).toEqual(fold(overlay({}, addition(base, 'x', 'a', null))));
  });

  it('works at the root too', () => {
    expect(titleOf(fold(overlay({ r: retitle(base, 'r', 'Vår') })).document, 'r')).toEqual({ sv: 'Vår' });
  });
});

describe('additions', () => {
  it.each([
    ['first without an anchor', [addition(base, 'x', 'a', null)], 'x a1 a2'],
    ['directly after their anchor', [addition(base, 'x', 'a', 'a1')], 'a1 x a2'],
    ['last when the anchor is gone', [addition(base, 'x', 'a', 'gone')], 'a1 a2 x'],
    ['last when the anchor stands elsewhere', [addition(base, 'x', 'a', 'b1')], 'a1 a2 x'],
    ['in their order after one anchor', [addition(base, 'x', 'a', 'a1'), addition(base, 'y', 'a', 'a1')], 'a1 x y a2'],
    ['in their order at the first place', [addition(base, 'x', 'a', null), addition(base, 'y', 'a', null)], 'x y a1 a2'],
    ['in their order when the anchor is gone', [addition(base, 'x', 'a', 'gone'), addition(base, 'y', 'a', 'gone')], 'a1 a2 x y'],
    ['after an earlier addition', [addition(base, 'x', 'a', 'a1'), addition(base, 'y', 'a', 'x')], 'a1 x y a2'],
    ['last after an addition that only comes later', [addition(base, 'y', 'a', 'x'), addition(base, 'x', 'a', 'a1')], 'a1 x a2 y'],
  ])('stand %s', (_name, additions, children) => {
    const { document, provenance } = fold(overlay({}, ...additions));
    expect(shape(document).a).toBe(children);
    expect(provenance.x).toEqual({ level: 0, mode: 'ADD' });
  });

  it('stand with what follows them: a later one after the same anchor comes behind', () => {
    const [x, y, z] = [addition(base, 'x', 'a', 'a1'), addition(base, 'y', 'a', 'x'), addition(base, 'z', 'a', 'a1')];
    expect(shape(fold(overlay({}, x, y, z)).document).a).toBe('a1 x y z a2');
    expect(shape(fold(overlay({}, x, z, y)).document).a).toBe('a1 x y z a2');
  });

  it('do not stand behind one that only came after its follower', () => {
    const additions = [addition(base, 'y', 'a', 'x'), addition(base, 'x', 'a', 'a2'), addition(base, 'z', 'a', 'a2')];
    expect(shape(fold(overlay({}, ...additions)).document).a).toBe('a1 a2 x z y');
  });

  it('do not stand behind one whose own anchor was gone', () => {
    const additions = [addition(base, 'x', 'a', 'a2'), addition(base, 'late', 'a', 'gone'), addition(base, 'y', 'a', 'a2')];
    expect(shape(fold(overlay({}, ...additions)).document).a).toBe('a1 a2 x y late');
  });

  it('follow their parent to where it stands now, and stay last in it when their anchor moved to another', () => {
    const own = overlay({}, addition(base, 'x', 'a', 'a1'));
    expect(shape(effectiveDocument(moved(base, 'a', 'b'), [own]).document)).toEqual({ r: 'b', b: 'b1 a', a: 'a1 x a2' });
    expect(shape(effectiveDocument(moved(base, 'a1', 'b'), [own]).document)).toEqual({ r: 'a b', a: 'a2 x', b: 'b1 a1' });
  });

  it('bring all that stands below them, each node marked', () => {
    const part = { s: noteNode('section', 'S', 's1'), s1: noteNode('line', 'S1') };
    const { document, provenance } = fold(overlay({}, addition(base, 's', 'r', 'a', part)));
    expect(shape(document)).toEqual({ r: 'a s b', a: 'a1 a2', s: 's1', b: 'b1' });
    expect(provenance).toEqual({ s: { level: 0, mode: 'ADD' }, s1: { level: 0, mode: 'ADD' } });
    expect(validateDocument(document, noteKind)).toEqual([]);
  });

  it('may stand inside an earlier addition', () => {
    const part = { s: noteNode('section', 'S', 't'), t: noteNode('section', 'T') };
    const inside = { node: 'u', parent: 't', path: ['t', 's', 'r'], after: null, nodes: { u: noteNode('line', 'U') } };
    expect(shape(fold(overlay({}, addition(base, 's', 'r', null, part), inside)).document)).toMatchObject({ r: 's a b', s: 't', t: 'u' });
  });

  it('keep their place when their anchor is excluded by the same overlay', () => {
    const { document } = fold(overlay({ a1: exclude(base, 'a1') }, addition(base, 'x', 'a', 'a1')));
    expect(shape(document).a).toBe('x a2');
  });
});

describe('EXCLUDE', () => {
  it('removes the node and all below it', () => {
    const { document, provenance } = fold(overlay({ a: exclude(base, 'a') }));
    expect(Object.keys(document.nodes)).toEqual(['r', 'b', 'b1']);
    expect(shape(document)).toEqual({ r: 'b', b: 'b1' });
    expect(provenance).toEqual({});
  });

  it('takes the own words and additions below it away, with no entry', () => {
    const own = overlay({ a: exclude(base, 'a'), a1: retitle(base, 'a1', 'Vårt') }, addition(base, 'x', 'a', null));
    const { document, provenance } = fold(own);
    expect(Object.keys(document.nodes)).toEqual(['r', 'b', 'b1']);
    expect(provenance).toEqual({});
  });

  it('of a part below an excluded part changes nothing, in whatever order they are written', () => {
    const [outer, inner] = [exclude(base, 'a'), exclude(base, 'a1')];
    expect(fold(overlay({ a: outer, a1: inner }))).toEqual(fold(overlay({ a1: inner, a: outer })));
  });

  it('of the root or of a part that is not there changes nothing', () => {
    const { document } = fold(overlay({ r: exclude(base, 'r'), gone: exclude(base, 'a') }));
    expect(document).toEqual(base);
  });
});

describe('four levels', () => {
  const nation = overlay({ a: retitle(base, 'a', 'Nationen') }, addition(base, 'x', 'a', 'a1'));
  const healthcareRegion = (above: Doc) => overlay({ x: retitle(above, 'x', 'Sjukvårdsregionen'), b: exclude(above, 'b') });
  const region = (above: Doc) => overlay({ a: retitle(above, 'a', 'Regionen') }, addition(above, 'y', 'a', 'a1'));
  const unit = (above: Doc) => overlay({ a2: exclude(above, 'a2') }, addition(above, 'z', 'a', 'y'));

  it('are folded from the nation down, and each node says who decided last', () => {
    const overlays = [nation];
    for (const next of [healthcareRegion, region, unit]) overlays.push(next(fold(...overlays).document));
    const { document, provenance } = fold(...overlays);
    expect(shape(document)).toEqual({ r: 'a', a: 'a1 y z x' });
    expect(titleOf(document, 'a')).toEqual({ sv: 'Regionen' });
    expect(titleOf(document, 'x')).toEqual({ sv: 'Sjukvårdsregionen' });
    expect(provenance).toEqual({
      a: { level: 2, mode: 'ADAPT' },
      x: { level: 1, mode: 'ADAPT' },
      y: { level: 2, mode: 'ADD' },
      z: { level: 3, mode: 'ADD' },
    });
  });

  it('give a lower organisation the orphans of a higher one as text of its own document above', () => {
    const above = effectiveDocument(removed(base, 'a1'), [overlay({ a1: retitle(base, 'a1', 'Vårt') })]).document;
    const lower = overlay({ a1: retitle(above, 'a1', 'Enhetens') });
    const { document, provenance } = effectiveDocument(removed(base, 'a1'), [overlay({ a1: retitle(base, 'a1', 'Vårt') }), lower]);
    expect(shape(document).a).toBe('a2 a1');
    expect(titleOf(document, 'a1')).toEqual({ sv: 'Enhetens' });
    expect(provenance).toEqual({ a1: { level: 1, mode: 'ADAPT' } });
  });

  it('do not depend on the order in which decisions were written', () => {
    const decisions: Overlay['decisions'] = {
      a1: retitle(base, 'a1', 'Vårt'),
      b: exclude(base, 'b'),
      a: retitle(base, 'a', 'Vår'),
      b1: retitle(base, 'b1', 'B'),
    };
    const turned = Object.fromEntries(Object.entries(decisions).toReversed());
    const without = removed(base, 'a');
    expect(documentHash(fold(overlay(turned)).document)).toBe(documentHash(fold(overlay(decisions)).document));
    expect(effectiveDocument(without, [overlay(turned)])).toEqual(effectiveDocument(without, [overlay(decisions)]));
  });
});
