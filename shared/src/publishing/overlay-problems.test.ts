import { describe, expect, it } from 'vitest';
import { fieldMessage } from '../text/field-messages.ts';
import type { Doc } from './document.ts';
import type { Addition, Overlay } from './overlay.ts';
import { overlayProblems } from './overlay-problems.ts';
import { resolveKeep } from './resolve-drift.ts';
import { noteDocument, noteKind, noteNode } from './testing/note.kind.ts';
import { adapt, addition, exclude, moved, overlay, removed, retitle } from './testing/overlays.ts';

/** Root `r` (title locked), sections `a` (with the section `c`) and `b`, lines `a1`, `a2` and `b1` (all locked). */
const base: Doc = {
  ...noteDocument(),
  nodes: { ...noteDocument().nodes, a: noteNode('section', 'A', 'a1', 'a2', 'c'), c: noteNode('section', 'C') },
};
const section = (id: string) => ({ [id]: noteNode('section', id.toUpperCase()) });

/** Each fault as `CODE path`, each checked to have a wording. */
function problems(own: Overlay, above = base, published?: Overlay): string[] {
  return overlayProblems(above, own, noteKind, published).map(({ code, path, key, parameters }) => {
    expect(fieldMessage(key, 'sv', parameters)).not.toBe('');
    return `${code} ${path}`;
  });
}

describe('overlayProblems', () => {
  it('finds nothing in an overlay that is in order', () => {
    const own = overlay(
      {
        a: retitle(base, 'a', 'Vårt'),
        c: exclude(base, 'c'),
        a1: { mode: 'ADOPT' },
        r: adapt(base, 'r', { cites: [{ artefact: 'x', node: 'y' }] }),
      },
      addition(base, 's', 'b', 'b1', { s: noteNode('section', 'S', 's1'), s1: noteNode('line', 'S1') }),
      { node: 't', parent: 's', path: ['s', 'b', 'r'], after: 's1', nodes: section('t') },
    );
    expect(problems(own)).toEqual([]);
    expect(problems(overlay({}))).toEqual([]);
  });

  it.each<[string, Overlay['decisions'], string[]]>([
    ['a locked attribute', { r: retitle(base, 'r', 'Vår') }, ['LOCKED nodes.r.attrs.title']],
    ['a locked node', { a1: retitle(base, 'a1', 'Vår') }, ['LOCKED nodes.a1']],
    ['leaving out a locked node', { a1: exclude(base, 'a1') }, ['LOCKED nodes.a1']],
    ['leaving out a part with a locked node below it', { a: exclude(base, 'a') }, ['LOCKED nodes.a']],
    ['leaving out the root', { r: exclude(base, 'r') }, ['ROOT_STAYS nodes.r']],
    ['attributes that the kind refuses', { a: retitle(base, 'a', ' ') }, ['BAD_ATTRIBUTE nodes.a.attrs.title.sv']],
    ['an attribute that the kind has not', { a: adapt(base, 'a', { extra: 1 }) }, ['BAD_ATTRIBUTE nodes.a.attrs']],
    ['an attribute taken away', { a: adapt(base, 'a', { title: null }) }, ['BAD_ATTRIBUTE nodes.a.attrs.title']],
    ['nothing adapted', { a: retitle(base, 'a', 'A') }, ['NOTHING_ADAPTED nodes.a.attrs']],
    [
      'a node that is not there',
      { gone: retitle(base, 'a', 'Vårt'), away: exclude(base, 'c') },
      ['MISSING_NODE nodes.gone', 'MISSING_NODE nodes.away'],
    ],
    [
      'no reason',
      { a: { ...retitle(base, 'a', 'Vårt'), reason: ' \n' }, c: { ...exclude(base, 'c'), reason: '' } },
      ['BAD_GROUNDS nodes.a.reason', 'BAD_GROUNDS nodes.c.reason'],
    ],
    ['a reason that cannot be saved', { a: { ...retitle(base, 'a', 'Vårt'), reason: 'a\0' } }, ['BAD_GROUNDS nodes.a.reason']],
    [
      'grounds of another form',
      { a: { ...retitle(base, 'a', 'Vårt'), differingCriteria: ['x', 'x'], consequence: 'x'.repeat(4_001) } },
      ['BAD_GROUNDS nodes.a.differingCriteria', 'BAD_GROUNDS nodes.a.consequence'],
    ],
  ])('refuses %s', (_name, decisions, expected) => {
    expect(problems(overlay(decisions))).toEqual(expected);
  });

  it('asks for a reason by that name', () => {
    const [first] = overlayProblems(base, overlay({ c: { ...exclude(base, 'c'), reason: '' } }), noteKind);
    expect(first?.key).toBe('reasonMissing');
  });

  it.each<[string, Addition[], string[]]>([
    [
      'a parent that nobody has',
      [{ node: 's', parent: 'gone', path: ['gone', 'r'], after: null, nodes: section('s') }],
      ['MISSING_NODE nodes.s'],
    ],
    [
      'a parent that is only added later',
      [{ node: 's', parent: 't', path: ['t', 'r'], after: null, nodes: section('s') }, addition(base, 't', 'r', null, section('t'))],
      ['MISSING_NODE nodes.s'],
    ],
    [
      'a type that may not stand there',
      [addition(base, 'x', 'r', null), { node: 'y', parent: 'x', path: ['x', 'r'], after: null, nodes: section('y') }],
      ['FORBIDDEN_CHILD nodes.x', 'FORBIDDEN_CHILD nodes.y', 'LOCKED nodes.y'],
    ],
    [
      'a type the kind has not',
      [addition(base, 'x', 'a', null, { x: { type: 'chapter', attrs: {}, children: [] } })],
      ['UNKNOWN_TYPE nodes.x.type', 'FORBIDDEN_CHILD nodes.x'],
    ],
    [
      'attributes that the kind refuses',
      [addition(base, 's', 'a', null, { s: noteNode('section', '') })],
      ['BAD_ATTRIBUTE nodes.s.attrs.title.sv'],
    ],
    ['an id of another form', [addition(base, 'a b', 'a', null, section('a b'))], ['BAD_NODE_ID nodes.a b']],
    ['an id that stands above', [addition(base, 'b', 'a', null, section('b'))], ['NODE_ID_USED nodes.b']],
    ['an id twice', [addition(base, 's', 'a', null, section('s')), addition(base, 's', 'b', null, section('s'))], ['NODE_ID_USED nodes.s']],
    ['a part without its top', [addition(base, 's', 'a', null, {})], ['MISSING_ROOT root']],
    ['a part with a loose end', [addition(base, 's', 'a', null, { ...section('s'), ...section('t') })], ['ORPHAN_NODE nodes.t']],
  ])('refuses an addition with %s', (_name, additions, expected) => {
    expect(problems(overlay({}, ...additions))).toEqual(expected);
  });

  it('refuses an addition with the id of a node that something is decided about', () => {
    const published = overlay({ c: retitle(base, 'c', 'Vårt') });
    const above = removed(base, 'c');
    expect(problems(overlay(published.decisions, addition(base, 'c', 'a', null, section('c'))), above, published)).toEqual([
      'NODE_ID_USED nodes.c',
    ]);
  });

  it('refuses what is decided below a part that the overlay leaves out', () => {
    const deep = { ...base, nodes: { ...base.nodes, c: noteNode('section', 'C', 'd'), ...section('d') } };
    const own = overlay({ c: exclude(deep, 'c'), d: retitle(deep, 'd', 'Vårt') }, addition(deep, 's', 'd', null, section('s')));
    expect(problems(own, deep)).toEqual(['BELOW_EXCLUDED nodes.d', 'BELOW_EXCLUDED nodes.s']);
    expect(problems(overlay({ c: exclude(deep, 'c'), d: exclude(deep, 'd') }), deep)).toEqual(['BELOW_EXCLUDED nodes.d']);
    expect(problems(overlay({ c: exclude(deep, 'c') }, addition(deep, 's', 'c', null, section('s'))), deep)).toEqual([
      'BELOW_EXCLUDED nodes.s',
    ]);
    expect(problems(overlay({ c: exclude(deep, 'c'), d: { mode: 'ADOPT' } }), deep)).toEqual([]);
  });
});

describe('what stands as published', () => {
  const published = overlay(
    { c: retitle(base, 'c', 'Vårt'), b: exclude({ ...base, nodes: { ...base.nodes, b: noteNode('section', 'B') } }, 'b') },
    addition(base, 's', 'c', null, section('s')),
  );
  const without = removed(removed(base, 'c'), 'b1');

  it('may have lost its place above: that is a drift, and keeps nothing else back', () => {
    expect(problems(published, without, published)).toEqual([]);
    expect(problems(published, removed(without, 'b'), published)).toEqual([]);
    expect(
      problems(overlay({ ...published.decisions, a: retitle(base, 'a', 'Vårt') }, ...published.additions), without, published),
    ).toEqual([]);
  });

  it('may have come below an excluded part, which is asked about again when either is changed', () => {
    const inside = moved(removed(base, 'b1'), 'c', 'b');
    const changed = { ...published.decisions, c: retitle(base, 'c', 'Nytt') };
    const excludes = { ...published.decisions, b: exclude(inside, 'b') };
    expect(problems(published, inside, published)).toEqual([]);
    expect(problems(overlay(changed, ...published.additions), inside, published)).toEqual(['BELOW_EXCLUDED nodes.c']);
    expect(problems(overlay(excludes, ...published.additions), inside, published)).toEqual([
      'BELOW_EXCLUDED nodes.c',
      'BELOW_EXCLUDED nodes.s',
    ]);
  });

  it('is asked for its place when it was kept where its kind may not stand', () => {
    const own = overlay({ c: retitle(base, 'c', 'Vårt') }, addition(base, 'x', 'c', null));
    const above = removed(base, 'a');
    const kept = ['x', 'c'].reduce((sofar, id) => resolveKeep(above, sofar, id, `${id}2`), own);
    expect(problems(kept, above, own)).toEqual(['FORBIDDEN_CHILD nodes.x']);
  });

  it('may say what the text above has come to say', () => {
    const converged = { ...without, nodes: { ...without.nodes, a: noteNode('section', 'Vårt', 'a1', 'a2') } };
    const own = overlay({ a: retitle(base, 'a', 'Vårt') });
    expect(problems(own, converged, own)).toEqual([]);
    expect(problems(own, converged)).toEqual(['NOTHING_ADAPTED nodes.a.attrs']);
  });

  it('must still keep to the locks and the form of the kind', () => {
    const own = overlay({ a1: retitle(base, 'a1', 'Vårt'), a: retitle(base, 'a', '') });
    expect(problems(own, base, own)).toEqual(['LOCKED nodes.a1', 'BAD_ATTRIBUTE nodes.a.attrs.title.sv']);
  });
});
