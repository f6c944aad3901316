import { describe, expect, it } from 'vitest';
import { canonicalJson, sha256Hex } from '../text/canonical-json.ts';
import { subtreeHash, type Attrs } from './document.ts';
import type { Addition } from './overlay.ts';
import { adaptDecision, additionAt, excludeDecision } from './overlay-decisions.ts';
import { noteDocument, noteNode } from './testing/note.kind.ts';
import { adapt, addition, exclude, overlay } from './testing/overlays.ts';

/** Root `r`, sections `a` and `b`, lines `a1`, `a2` and `b1`. */
const base = noteDocument();
const grounds = { reason: 'Så gör vi här.', differingCriteria: ['resources'], consequence: '' };
const words = (set: Attrs) => ({ set, ...grounds });

describe('adaptDecision', () => {
  it('remembers what it was decided against: the value of each attribute, and the node with its way up', () => {
    expect(adaptDecision(base, 'a1', words({ title: { sv: 'Vårt' } }))).toEqual({
      mode: 'ADAPT',
      set: { title: { sv: 'Vårt' } },
      baseHashes: { title: sha256Hex('{"sv":"A1"}') },
      seen: { type: 'line', attrs: { title: { sv: 'A1' }, cites: [] }, path: ['a', 'r'] },
      ...grounds,
    });
  });

  it('keeps the attributes that differ only, whatever the order of their members', () => {
    const decision = adaptDecision(base, 'a', words({ title: { sv: 'A' }, cites: null, extra: null }));
    expect(decision?.set).toEqual({ cites: null });
    expect(decision?.baseHashes).toEqual({ cites: sha256Hex(canonicalJson([])) });
  });

  it('takes an absent attribute for null', () => {
    expect(adaptDecision(base, 'a', words({ extra: 'Vårt' }))?.baseHashes).toEqual({ extra: sha256Hex('null') });
  });

  it('holds no English of the other Swedish above', () => {
    const a1 = { ...noteNode('line', 'A1'), attrs: { title: { sv: 'A1', en: 'A one' }, cites: [] } };
    const translated = { ...base, nodes: { ...base.nodes, a1 } };
    expect(adaptDecision(translated, 'a1', words({ title: { sv: 'Vårt', en: 'A one' } }))?.set).toEqual({ title: { sv: 'Vårt' } });
  });

  it('is nothing where nothing differs', () => {
    expect(adaptDecision(base, 'a', words({ title: { sv: 'A' } }))).toBeNull();
    expect(adaptDecision(base, 'a', words({}))).toBeNull();
  });

  it('refuses a node that is not there', () => {
    expect(() => adaptDecision(base, 'gone', words({}))).toThrow(RangeError);
  });
});

describe('excludeDecision', () => {
  it('remembers all that it leaves out', () => {
    expect(excludeDecision(base, 'a', 'Finns inte här.')).toEqual({
      mode: 'EXCLUDE',
      baseHash: subtreeHash(base, 'a'),
      reason: 'Finns inte här.',
    });
    expect(excludeDecision(base, 'a', 'Finns inte här.')).toEqual(exclude(base, 'a'));
    expect(() => excludeDecision(base, 'gone', '')).toThrow(RangeError);
  });
});

describe('additionAt', () => {
  const nodes = { x: noteNode('line', 'X') };
  const part = addition(base, 's', 'r', null, { s: noteNode('section', 'S', 't'), t: noteNode('section', 'T') });
  const at = (own: ReturnType<typeof overlay>, parent: string) => additionAt(base, own, { node: 'x', parent, after: null, nodes }).path;

  it('finds the way up in the document above, and through the additions of the overlay', () => {
    expect(at(overlay({}), 'a')).toEqual(['a', 'r']);
    expect(at(overlay({}), 'r')).toEqual(['r']);
    expect(at(overlay({}, part), 't')).toEqual(['t', 's', 'r']);
    const inner = { node: 'u', parent: 't', path: [], after: null, nodes: { u: noteNode('section', 'U') } };
    expect(at(overlay({}, part, inner), 'u')).toEqual(['u', 't', 's', 'r']);
  });

  it('takes the way that an addition without a parent remembers', () => {
    const orphan = { ...part, parent: 'gone', path: ['gone', 'a', 'r'] };
    expect(at(overlay({}, orphan), 't')).toEqual(['t', 's', 'gone', 'a', 'r']);
  });

  it('refuses a parent that nobody has, also one that would stand below itself', () => {
    expect(() => at(overlay({}), 'gone')).toThrow(RangeError);
    const circle: Addition[] = [
      { ...part, node: 'p', parent: 'q', nodes: { p: noteNode('section', 'P') }, path: ['q', 'r'] },
      { ...part, node: 'q', parent: 'p', nodes: { q: noteNode('section', 'Q') }, path: ['p', 'r'] },
    ];
    expect(at(overlay({}, ...circle), 'q')).toEqual(['q', 'p', 'q', 'r']);
  });
});

describe('the builders of the tests', () => {
  it('word an ADAPT as the product does', () => {
    expect(adaptDecision(base, 'a1', words({ cites: null }))).toEqual(adapt(base, 'a1', { cites: null }));
  });
});
