import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFieldMessage } from '../text/field-messages.ts';
import type { Attrs } from './document.ts';
import { applyOperation, applyOperations, documentOf, draftFrom, type DraftOperation, type DraftState } from './draft-operations.ts';
import { noteDocument, noteKind } from './testing/note.kind.ts';
import { validateDocument } from './validate-document.ts';

const draft = draftFrom(noteDocument());
const titled = (sv: string): Attrs => ({ title: { sv }, cites: [] });
const apply = (operation: DraftOperation, state = draft) => applyOperation(state, operation, noteKind);

const set = (node: string, sv: string, revision = 0): DraftOperation => ({ op: 'set', node, revision, attrs: { title: { sv } } });
const insert = (node: string, parent: string, after: string | null, structureRevision = 0, type = 'section'): DraftOperation => ({
  op: 'insert',
  structureRevision,
  node,
  parent,
  after,
  type,
  attrs: titled(node),
});
const move = (node: string, parent: string, after: string | null, structureRevision = 0): DraftOperation => ({
  op: 'move',
  structureRevision,
  node,
  parent,
  after,
});
const remove = (node: string, structureRevision = 0, seen?: Record<string, number>): DraftOperation => ({
  op: 'remove',
  structureRevision,
  node,
  ...(seen && { seen }),
});

/** The draft after operations that are expected to be accepted. */
function after(...operations: DraftOperation[]): DraftState {
  const result = applyOperations(draft, operations, noteKind);
  if (!('state' in result)) throw new Error(JSON.stringify(result));
  return result.state;
}

/** The codes an operation is refused with, each checked to have a wording. */
function refusals(operation: DraftOperation, state = draft): string[] {
  const result = apply(operation, state);
  if (!('refused' in result)) throw new Error('Expected the operation to be refused');
  expect(result.refused.every(({ key }) => hasFieldMessage(key))).toBe(true);
  return result.refused.map(({ code }) => code);
}

describe('draftFrom and documentOf', () => {
  it('give the document back as it was', () => {
    expect(documentOf(draftFrom(noteDocument()))).toEqual(noteDocument());
  });

  it('keep the ids that earlier editions used up, save those the document has', () => {
    const next = draftFrom(noteDocument(), ['old', 'a1']);
    expect(next.removed).toEqual(['old']);
    expect(refusals(insert('old', 'r', null), next)).toEqual(['NODE_ID_USED']);
  });
});

describe('set', () => {
  it('replaces the named attributes only, and raises the revision of that node only', () => {
    const state = after(set('a1', 'Ny'));
    expect(state.nodes.a1).toEqual({ type: 'line', attrs: titled('Ny'), children: [], revision: 1 });
    expect(state.structureRevision).toBe(0);
    expect(Object.keys(state.nodes).filter((id) => state.nodes[id] !== draft.nodes[id])).toEqual(['a1']);
  });

  it('meets a conflict that shows the stored node where the revision has passed', () => {
    const stored = after(set('a1', 'Deras'));
    const yours = set('a1', 'Min');
    expect(apply(yours, stored)).toEqual({ conflict: { node: 'a1', theirs: stored.nodes.a1, yours, structureRevision: 0 } });
  });

  it('meets a conflict with nothing on the other side where the node was removed', () => {
    const yours = set('a1', 'Min');
    expect(apply(yours, after(remove('a')))).toEqual({ conflict: { node: 'a1', theirs: null, yours, structureRevision: 1 } });
  });

  it('refuses attributes that the schema refuses, and leads to them', () => {
    const result = apply({ op: 'set', node: 'a1', revision: 0, attrs: { title: { sv: ' ' }, colour: 'red' } });
    expect(result).toMatchObject({
      refused: [
        { code: 'BAD_ATTRIBUTE', node: 'a1', path: 'nodes.a1.attrs.title.sv', key: 'required' },
        { code: 'BAD_ATTRIBUTE', node: 'a1', path: 'nodes.a1.attrs', key: 'invalid' },
      ],
    });
  });

  it('refuses an attribute that would replace the prototype', () => {
    const attrs = JSON.parse('{"__proto__":{"title":1}}') as Attrs;
    expect(refusals({ op: 'set', node: 'a1', revision: 0, attrs })).toEqual(['BAD_ATTRIBUTE']);
  });

  it.each(['gone', 'constructor', '__proto__'])('refuses the node %s, which there never was', (node) => {
    expect(refusals(set(node, 'X'))).toEqual(['MISSING_NODE']);
  });
});

describe('insert, move and remove', () => {
  it('put a new node first or after a sibling', () => {
    const state = after(insert('x', 'r', null), insert('y', 'r', 'a', 1));
    expect(state.nodes.r?.children).toEqual(['x', 'a', 'y', 'b']);
    expect(state.nodes.x).toEqual({ type: 'section', attrs: titled('x'), children: [], revision: 0 });
    expect(state.structureRevision).toBe(2);
  });

  it('move a node with all below it, also within its own parent', () => {
    expect(after(move('a', 'b', 'b1')).nodes).toMatchObject({
      r: { children: ['b'] },
      b: { children: ['b1', 'a'] },
      a: { children: ['a1', 'a2'] },
    });
    expect(after(move('a', 'r', 'b')).nodes.r?.children).toEqual(['b', 'a']);
    expect(after(move('a2', 'a', null)).nodes.a?.children).toEqual(['a2', 'a1']);
  });

  it('keep the revisions of the nodes they move and of the parents', () => {
    const state = after(set('a', 'A2'), move('a1', 'b', null));
    expect([state.nodes.a?.revision, state.nodes.b?.revision, state.nodes.a1?.revision]).toEqual([1, 0, 0]);
  });

  it('remove a node with all below it, and use none of the ids again', () => {
    const state = after(remove('a'));
    expect(Object.keys(state.nodes)).toEqual(['r', 'b', 'b1']);
    expect(state.nodes.r?.children).toEqual(['b']);
    expect(state.removed).toEqual(['a', 'a1', 'a2']);
    expect(refusals(insert('a1', 'b', null, 1, 'line'), state)).toEqual(['NODE_ID_USED']);
  });

  it.each([insert('x', 'r', null), move('a1', 'b', null), remove('a')])('meet a conflict where the structure has changed: $op', (yours) => {
    const stored = after(move('b1', 'b', null));
    const conflict = { node: yours.node, theirs: stored.nodes[yours.node] ?? null, yours, structureRevision: 1 };
    expect(apply(yours, stored)).toEqual({ conflict });
  });

  it('do not remove text that the remover has not seen', () => {
    const stored = after(set('a2', 'Tillägg'));
    expect(apply(remove('a', 0, { a: 0, a1: 0, a2: 0 }), stored)).toMatchObject({
      conflict: { node: 'a2', theirs: { attrs: titled('Tillägg') } },
    });
    expect(apply(remove('a', 0, { a: 0, a2: 1 }), stored)).toMatchObject({ conflict: { node: 'a1' } });
    expect(apply(remove('a', 0, { a: 0, a1: 0, a2: 1 }), stored)).toHaveProperty('state');
  });

  it.each<[string, DraftOperation, string[]]>([
    ['an id that is in use', insert('b1', 'r', null), ['NODE_ID_USED']],
    ['an id with a sign of its own', insert('x.y', 'r', null), ['BAD_NODE_ID']],
    ['a type the kind does not have', insert('x', 'a', null, 0, 'constructor'), ['FORBIDDEN_CHILD', 'UNKNOWN_TYPE']],
    ['a new node of a type that may not stand there', insert('x', 'r', null, 0, 'line'), ['FORBIDDEN_CHILD']],
    ['a new node below one that is not there', insert('x', 'gone', null), ['MISSING_NODE']],
    ['a new node after one that stands elsewhere', insert('x', 'r', 'a1'), ['MISSING_ANCHOR']],
    ['a new node with a fault', { ...insert('x', 'r', null), attrs: {} } as DraftOperation, ['BAD_ATTRIBUTE', 'BAD_ATTRIBUTE']],
    ['a move of a node that is not there', move('gone', 'r', null), ['MISSING_NODE']],
    ['a move to a parent that is not there', move('a1', 'gone', null), ['MISSING_NODE']],
    ['a move to where the type may not stand', move('a1', 'r', null), ['FORBIDDEN_CHILD']],
    ['a move after itself', move('a1', 'a', 'a1'), ['MISSING_ANCHOR']],
    ['a move into itself', move('a', 'a', null), ['BELOW_ITSELF']],
    ['a move below itself', move('a', 'a1', null), ['BELOW_ITSELF']],
    ['a move of the root', move('r', 'a', null), ['ROOT_STAYS']],
    ['the removal of the root', remove('r'), ['ROOT_STAYS']],
    ['the removal of a node that is not there', remove('gone'), ['MISSING_NODE']],
  ])('refuse %s', (_name, operation, codes) => {
    expect(refusals(operation)).toEqual(codes);
  });
});

describe('applyOperations', () => {
  it('lets a batch work on what it made itself', () => {
    const state = after(
      insert('x', 'b', null),
      set('x', 'X2'),
      insert('y', 'x', null, 1, 'line'),
      move('x', 'a', 'a2', 2),
      set('x', 'X3', 1),
    );
    expect(state.nodes.x).toEqual({ type: 'section', attrs: titled('X3'), children: ['y'], revision: 2 });
  });

  it('changes nothing when one of the operations is refused or meets a conflict', () => {
    const before = JSON.stringify(draft);
    expect(applyOperations(draft, [set('a', 'X'), remove('r')], noteKind)).toMatchObject({ refused: [{ code: 'ROOT_STAYS' }] });
    const conflict = applyOperations(draft, [set('a', 'X'), move('b', 'a', null), set('a', 'Y', 3)], noteKind);
    expect(conflict).toMatchObject({ conflict: { theirs: draft.nodes.a, structureRevision: 0 } });
    expect(JSON.stringify(draft)).toBe(before);
  });
});

describe('two people at once', () => {
  const ids = Object.keys(draft.nodes);
  const text = fc.string({ minLength: 1, maxLength: 20 }).map((drawn) => `x${drawn.replaceAll('\0', '')}`);

  it('both succeed on different nodes, in either order with the same result', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }), text, text, ([one = '', other = ''], mine, theirs) => {
        expect(after(set(one, mine), set(other, theirs))).toEqual(after(set(other, theirs), set(one, mine)));
      }),
    );
  });

  it('both succeed where one writes and the other moves, in either order with the same result', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), text, (id, mine) => {
        expect(after(set(id, mine), move('a', 'b', 'b1'))).toEqual(after(move('a', 'b', 'b1'), set(id, mine)));
      }),
    );
  });

  it('meet on the same node: the second is shown the first, and nothing changes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), text, text, (id, mine, theirs) => {
        const stored = after(set(id, theirs));
        const before = JSON.stringify(stored);
        expect(apply(set(id, mine), stored)).toMatchObject({ conflict: { node: id, theirs: stored.nodes[id], yours: set(id, mine) } });
        expect(JSON.stringify(stored)).toBe(before);
      }),
    );
  });
});

describe('any sequence of operations', () => {
  const id = fc.constantFrom('r', 'a', 'a1', 'a2', 'b', 'b1', 'n0', 'n1', 'n2', 'n3', 'n4', 'n5');
  const anchor = fc.option(id, { freq: 1 });
  const structureRevision = fc.constant(0);
  const attrs = fc.constantFrom(titled('X'), titled('Y'), titled(''));
  const operation: fc.Arbitrary<DraftOperation> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ op: fc.constant('set' as const), node: id, revision: fc.nat(1), attrs }) },
    {
      weight: 8,
      arbitrary: fc.record({
        op: fc.constant('insert' as const),
        structureRevision,
        node: id,
        parent: id,
        after: anchor,
        type: fc.constantFrom('section', 'line', 'note'),
        attrs,
      }),
    },
    { weight: 8, arbitrary: fc.record({ op: fc.constant('move' as const), structureRevision, node: id, parent: id, after: anchor }) },
    { weight: 1, arbitrary: fc.record({ op: fc.constant('remove' as const), structureRevision, node: id }) },
  );

  /** Every state on the way, each structural operation asked for with the revision of that moment. */
  function history(operations: readonly DraftOperation[]): DraftState[] {
    const states = [draft];
    for (const each of operations) {
      const state = states.at(-1) ?? draft;
      const result = apply(each.op === 'set' ? each : { ...each, structureRevision: state.structureRevision }, state);
      if ('state' in result) states.push(result.state);
    }
    return states;
  }

  it('leaves a document of its kind, without orphans, and never brings an id back', () => {
    const accepted: number[] = [];
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 60, size: 'max' }), (operations) => {
        const states = history(operations);
        accepted.push(states.length - 1);
        for (const [index, state] of states.entries()) {
          expect(validateDocument(documentOf(state), noteKind)).toEqual([]);
          const removedBefore = states[index - 1]?.removed ?? [];
          expect(state.removed.slice(0, removedBefore.length)).toEqual(removedBefore);
          expect(state.removed.filter((gone) => Object.hasOwn(state.nodes, gone))).toEqual([]);
        }
      }),
    );
    expect(Math.max(...accepted), 'some histories must be long, or the property says little').toBeGreaterThan(3);
  });
});
