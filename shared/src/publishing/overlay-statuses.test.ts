import { describe, expect, it } from 'vitest';
import { classifyOverlay, effectiveDocument } from './adaptation.ts';
import type { Doc } from './document.ts';
import type { Overlay } from './overlay.ts';
import { noteDocument, noteNode } from './testing/note.kind.ts';
import { adapt, addition, exclude, moved, overlay, removed, retitle, rewritten } from './testing/overlays.ts';

/** Root `r`, sections `a` and `b`, lines `a1`, `a2` and `b1`. */
const base = noteDocument();
const cited = { cites: [{ artefact: 'x', node: 'y' }] };
const retitled = rewritten(base, 'a1', { title: { sv: 'Ny' } });
const withLine = (document: Doc): Doc => ({
  ...document,
  nodes: { ...document.nodes, b: noteNode('section', 'B', 'b1', 'b2'), b2: noteNode('line', 'B2') },
});

function status(own: Overlay, next: Doc, node: string, { old = base, explicit = false } = {}) {
  return classifyOverlay(old, next, own, { explicit }).get(node);
}

describe('an ADAPT', () => {
  const own = overlay({ a1: retitle(base, 'a1', 'Vårt') });

  it.each([
    ['ORPHAN', 'its node is gone', removed(base, 'a1')],
    ['OK', 'nothing changed', base],
    ['OK', 'something else changed', rewritten(base, 'b1', cited)],
    ['OK', 'its node moved', moved(base, 'a1', 'b')],
    ['FAST_FORWARD', 'another attribute of the node changed', rewritten(base, 'a1', cited)],
    ['CONVERGED', 'the text above now says the same', rewritten(base, 'a1', { title: { sv: 'Vårt' } })],
    ['CONVERGED', 'the text above says the same, and something more', rewritten(base, 'a1', { title: { sv: 'Vårt' }, ...cited })],
    ['DRIFT', 'the words decided against changed', retitled],
  ])('is %s when %s', (expected, _when, next) => {
    expect(status(own, next, 'a1')).toBe(expected);
  });

  it('is OK or FAST_FORWARD again when the words decided against came back', () => {
    expect(status(own, base, 'a1', { old: retitled })).toBe('FAST_FORWARD');
    expect(status(own, base, 'a1', { old: base })).toBe('OK');
    expect(status(own, base, 'a1', { old: removed(base, 'a1') })).toBe('FAST_FORWARD');
  });

  it('stays in DRIFT through versions that change nothing more', () => {
    expect(status(own, retitled, 'a1', { old: retitled })).toBe('DRIFT');
  });

  it('drifts when one of several words changed, and converges only when all say the same', () => {
    const several = overlay({ a1: adapt(base, 'a1', { title: { sv: 'Vårt' }, ...cited }) });
    expect(status(several, rewritten(base, 'a1', cited), 'a1')).toBe('DRIFT');
    expect(status(several, rewritten(base, 'a1', { title: { sv: 'Vårt' }, ...cited }), 'a1')).toBe('CONVERGED');
  });

  it('takes an absent attribute for null, in what was decided against and in what it says', () => {
    const says = overlay({ a1: adapt(base, 'a1', { extra: 'Vårt' }) });
    expect(status(says, rewritten(base, 'a1', { extra: null }), 'a1')).toBe('FAST_FORWARD');
    const filled = rewritten(base, 'a1', { extra: 'Ovan' });
    const clears = overlay({ a1: adapt(filled, 'a1', { extra: null }) });
    expect(status(clears, base, 'a1', { old: filled })).toBe('CONVERGED');
    expect(status(clears, rewritten(base, 'a1', { extra: null }), 'a1', { old: filled })).toBe('CONVERGED');
  });

  it('does not mind in which order the members of a value are written', () => {
    const reordered = rewritten(base, 'a1', { title: { en: 'Line', sv: 'Rad' } });
    const decided = overlay({ a1: retitle(rewritten(base, 'a1', { title: { sv: 'Rad', en: 'Line' } }), 'a1', 'Vårt') });
    expect(status(decided, reordered, 'a1', { old: reordered })).toBe('OK');
  });
});

describe('an EXCLUDE', () => {
  const own = overlay({ a: exclude(base, 'a') });

  it.each([
    ['CONVERGED', 'its node is gone', removed(base, 'a')],
    ['OK', 'nothing changed', base],
    ['OK', 'its node moved', moved(base, 'a', 'b')],
    ['DRIFT', 'something below it changed', retitled],
    ['DRIFT', 'something below it is gone', removed(base, 'a2')],
    ['DRIFT', 'itself changed', rewritten(base, 'a', cited)],
  ])('is %s when %s', (expected, _when, next) => {
    expect(status(own, next, 'a')).toBe(expected);
  });

  it('is OK again when the text came back, whatever stood there in between', () => {
    expect(status(own, base, 'a', { old: retitled })).toBe('OK');
  });
});

describe('an addition', () => {
  const part = { s: noteNode('section', 'S', 's1'), s1: noteNode('section', 'S1') };
  const inner = { node: 't', parent: 's1', path: ['s1', 's', 'a', 'r'], after: null, nodes: { t: noteNode('line', 'T') } };
  const own = overlay({}, addition(base, 's', 'a', 'a1', part), inner);

  it.each([
    ['OK', 'its parent is there', base],
    ['OK', 'its parent moved', moved(base, 'a', 'b')],
    ['OK', 'its anchor is gone', removed(base, 'a1')],
    ['ORPHAN', 'its parent is gone', removed(base, 'a')],
  ])('is %s when %s', (expected, _when, next) => {
    expect(status(own, next, 's')).toBe(expected);
  });

  it('is OK below another addition, whatever became of that', () => {
    expect(status(own, base, 't')).toBe('OK');
    expect(status(own, removed(base, 'a'), 't')).toBe('OK');
  });

  it('has one status, at its top node', () => {
    expect(status(own, base, 's1')).toBeUndefined();
  });
});

describe('a node that is followed', () => {
  it.each([
    ['nothing is decided', overlay({})],
    ['it is adopted', overlay({ a1: { mode: 'ADOPT' }, b2: { mode: 'ADOPT' } })],
  ])('is OK, FAST_FORWARD, UNDECIDED or without an entry when %s', (_when, own) => {
    expect(status(own, base, 'a1')).toBe('OK');
    expect(status(own, moved(base, 'a1', 'b'), 'a1')).toBe('OK');
    expect(status(own, retitled, 'a1')).toBe('FAST_FORWARD');
    expect(status(own, retitled, 'a')).toBe('OK');
    expect(status(own, withLine(base), 'b2')).toBe('FAST_FORWARD');
    expect(status(own, withLine(base), 'b2', { explicit: true })).toBe('UNDECIDED');
    expect(status(own, removed(base, 'a1'), 'a1', { explicit: true })).toBeUndefined();
  });

  it('has no entry below an excluded part, be it old, changed or new', () => {
    const own = overlay({ b: exclude(base, 'b') });
    expect(classifyOverlay(base, withLine(retitled), own, { explicit: true })).toEqual(
      new Map([
        ['b', 'DRIFT'],
        ['r', 'OK'],
        ['a', 'OK'],
        ['a1', 'FAST_FORWARD'],
        ['a2', 'OK'],
      ]),
    );
  });
});

describe('what the organisation wrote below a part it excludes', () => {
  it.each([
    ['stands there', base, 'OK'],
    ['changed', retitled, 'DRIFT'],
    ['is gone', removed(base, 'a1'), 'DRIFT'],
    ['is gone with the part', removed(base, 'a'), 'CONVERGED'],
  ])('has no entry when it %s', (_when, next, excluded) => {
    const part = { x: noteNode('section', 'X') };
    const inner = { node: 'y', parent: 'x', path: ['x', 'a', 'r'], after: null, nodes: { y: noteNode('line', 'Y') } };
    const decisions = { a: exclude(base, 'a'), a1: retitle(base, 'a1', 'Vårt') };
    const statuses = classifyOverlay(base, next, overlay(decisions, addition(base, 'x', 'a', null, part), inner), { explicit: true });
    expect(['a1', 'x', 'y'].filter((id) => statuses.has(id))).toEqual([]);
    expect(statuses.get('a')).toBe(excluded);
  });

  it('has an entry where it excludes a smaller part: an EXCLUDE knows no way up', () => {
    const own = overlay({ a: exclude(base, 'a'), a1: exclude(base, 'a1') });
    expect(['a', 'a1'].map((id) => status(own, retitled, id))).toEqual(['DRIFT', 'DRIFT']);
    expect(['a', 'a1'].map((id) => status(own, removed(base, 'a'), id))).toEqual(['CONVERGED', 'CONVERGED']);
  });

  it('goes by where a node stands now, not by where it stood', () => {
    const own = overlay({ b: exclude(base, 'b'), a1: retitle(base, 'a1', 'Vårt'), b1: retitle(base, 'b1', 'Vårt') });
    const next = moved(moved(base, 'a1', 'b'), 'b1', 'a');
    expect(status(own, next, 'a1')).toBeUndefined();
    expect(status(own, next, 'b1')).toBe('OK');
  });

  it('goes by where an addition stands now, and what was added below it', () => {
    const part = { s: noteNode('section', 'S') };
    const inner = { node: 't', parent: 's', path: ['s', 'a', 'r'], after: null, nodes: { t: noteNode('line', 'T') } };
    const own = overlay({ b: exclude(base, 'b') }, addition(base, 's', 'a', null, part), inner);
    expect(['s', 't'].map((id) => status(own, base, id))).toEqual(['OK', 'OK']);
    expect(['s', 't'].map((id) => status(own, moved(base, 'a', 'b'), id))).toEqual([undefined, undefined]);
  });

  it('has its entries where the decision to exclude is the root, which always stays', () => {
    const own = overlay({ r: exclude(base, 'r'), a1: retitle(base, 'a1', 'Vårt') });
    expect(status(own, retitled, 'a1')).toBe('DRIFT');
    expect(status(own, retitled, 'b1')).toBe('OK');
  });
});

describe('down the tree', () => {
  it('a change in the nation drifts in a region whose healthcare region adopted it, and not where that adapted it away', () => {
    const regional = overlay({ a1: retitle(base, 'a1', 'Regionens') });
    expect(status(regional, effectiveDocument(retitled, [overlay({})]).document, 'a1')).toBe('DRIFT');
    const between = overlay({ a1: retitle(base, 'a1', 'Sjukvårdsregionens') });
    const [old, next] = [base, retitled].map((document) => effectiveDocument(document, [between]).document) as [Doc, Doc];
    expect(status(overlay({ a1: retitle(old, 'a1', 'Regionens') }), next, 'a1', { old })).toBe('OK');
  });
});
