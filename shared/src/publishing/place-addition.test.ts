import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveDocument } from './adaptation.ts';
import { documentOrder } from './document-tree.ts';
import { nodeOf } from './document.ts';
import { emptyOverlay, type Overlay } from './overlay.ts';
import { belowAddition, placeAddition } from './place-addition.ts';
import { noteDocument, noteNode } from './testing/note.kind.ts';
import { addition, exclude, overlay, removed } from './testing/overlays.ts';

/** Root `r`, sections `a` and `b`, lines `a1`, `a2` and `b1`. */
const base = noteDocument();
const line = (node: string) => ({ node, nodes: { [node]: noteNode('line', node) } });
const childrenOf = (own: Overlay, parent: string) => nodeOf(effectiveDocument(base, [own]).document, parent).children.join(' ');

describe('an addition', () => {
  it('stands directly behind the part asked for, before others that were put there', () => {
    const one = placeAddition(base, emptyOverlay, { ...line('x'), parent: 'a', after: 'a1' });
    const two = placeAddition(base, one, { ...line('y'), parent: 'a', after: 'a1' });
    expect(childrenOf(two, 'a')).toBe('a1 y x a2');
    expect(childrenOf(placeAddition(base, two, { ...line('z'), parent: 'a', after: null }), 'a')).toBe('z a1 y x a2');
  });

  it('moves up and down among its siblings, and to another part with everything below it', () => {
    const section = { node: 's', nodes: { s: noteNode('section', 'S', 's1'), s1: noteNode('line', 'S1') } };
    let own = placeAddition(base, emptyOverlay, { ...section, parent: 'r', after: 'a' });
    own = placeAddition(base, own, { ...line('x'), parent: 's', after: 's1' });
    own = placeAddition(base, own, { ...line('y'), parent: 'a', after: 'a2' });
    const { path: _path, ...known } = own.additions.find(({ node }) => node === 's') ?? addition(base, 's', 'r', null);
    own = placeAddition(base, own, { ...known, parent: 'r', after: null });
    expect([childrenOf(own, 'r'), childrenOf(own, 's'), childrenOf(own, 'a')]).toEqual(['s a b', 's1 x', 'a1 a2 y']);
    expect([...belowAddition(base, own, 's')].toSorted()).toEqual(['s', 's1', 'x']);
    expect(() => placeAddition(base, own, { ...known, parent: 's', after: null })).toThrow(RangeError);
    own = placeAddition(base, own, { ...known, parent: 'b', after: 'b1' });
    expect([childrenOf(own, 'r'), childrenOf(own, 'b'), childrenOf(own, 's')]).toEqual(['a b', 'b1 s', 's1 x']);
    expect(own.additions.find(({ node }) => node === 'x')?.path).toEqual(['s', 'b', 'r']);
  });

  it('may stand behind a part that is left out', () => {
    const own = placeAddition(base, overlay({ a1: exclude(base, 'a1') }), { ...line('x'), parent: 'a', after: 'a1' });
    expect(childrenOf(own, 'a')).toBe('x a2');
  });

  it('is refused below a part that is not there, and behind one that stands elsewhere', () => {
    expect(() => placeAddition(base, emptyOverlay, { ...line('x'), parent: 'nope', after: null })).toThrow(RangeError);
    expect(() => placeAddition(base, emptyOverlay, { ...line('x'), parent: 'a', after: 'b1' })).toThrow(RangeError);
  });

  it('leaves what has lost its place last, in its order', () => {
    const gone = removed(base, 'b');
    const own = overlay({}, addition(base, 'o1', 'b', null), addition(base, 'o2', 'b', null));
    const placed = placeAddition(gone, own, { ...line('x'), parent: 'a', after: 'a2' });
    expect(placed.additions.map(({ node }) => node)).toEqual(['x', 'o1', 'o2']);
  });
});

it('stands where it was asked to stand, and every other part stays where it stood, whatever was placed before', () => {
  const places = fc.array(fc.tuple(fc.constantFrom('x', 'y', 'z', 'w'), fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(places, (steps) => {
      let own: Overlay = emptyOverlay;
      for (const [id, parentRoll, afterRoll] of steps) {
        const before = effectiveDocument(base, [own]).document;
        const node = `s-${id}`;
        const below = belowAddition(base, own, node);
        const parents = documentOrder(before).filter((each) => nodeOf(before, each).type !== 'line' && !below.has(each));
        const parent = parents[parentRoll % parents.length] as string;
        const siblings = nodeOf(before, parent).children.filter((child) => child !== node);
        const after = [null, ...siblings][afterRoll % (siblings.length + 1)] ?? null;
        own = placeAddition(base, own, { node, nodes: { [node]: noteNode('section', id) }, parent, after });
        const now = effectiveDocument(base, [own]).document;
        const expected = siblings.toSpliced(after === null ? 0 : siblings.indexOf(after) + 1, 0, node);
        expect(nodeOf(now, parent).children).toEqual(expected);
        for (const other of documentOrder(before).filter((each) => each !== parent))
          expect(nodeOf(now, other).children).toEqual(nodeOf(before, other).children.filter((child) => child !== node));
      }
    }),
  );
});
