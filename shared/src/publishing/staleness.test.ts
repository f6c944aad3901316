import { expect, test } from 'vitest';
import type { Doc } from './document.ts';
import { safetyScope, staleKind } from './staleness.ts';

const none = new Set<string>();
const pin = { node: 'harm', subtreeHash: 'a' };

test('the same hash is never stale, even where safety is concerned', () => {
  expect(staleKind(pin, { subtreeHash: 'a', safety: none })).toBeNull();
  expect(staleKind(pin, { subtreeHash: 'a', safety: new Set(['harm']) })).toBeNull();
});

test('another hash is a change, no hash a removal', () => {
  expect(staleKind(pin, { subtreeHash: 'b', safety: none })).toBe('CHANGED');
  expect(staleKind(pin, { subtreeHash: null, safety: none })).toBe('REMOVED');
});

test('safety goes before both', () => {
  expect(staleKind(pin, { subtreeHash: 'b', safety: new Set(['harm']) })).toBe('SAFETY');
  expect(staleKind(pin, { subtreeHash: null, safety: new Set(['harm']) })).toBe('SAFETY');
});

test('what lies above a safety node is within its scope, what lies beside it is not', () => {
  const node = (children: string[]) => ({ type: 'part', attrs: {}, children });
  const document: Doc = {
    kind: 'k',
    schema: 1,
    root: 'root',
    nodes: { root: node(['chapter', 'other']), chapter: node(['harm']), harm: node([]), other: node([]) },
  };
  expect(safetyScope([document], ['harm'])).toEqual(new Set(['harm', 'chapter', 'root']));
  expect(safetyScope([document], ['gone'])).toEqual(new Set(['gone']));
});
