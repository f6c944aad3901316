import { describe, expect, it } from 'vitest';
import type { Doc, DocumentNode } from './document.ts';
import { documentOrder, parentOf, pathToRoot, subtreeIds, withAncestors } from './document-tree.ts';

const part = (...children: string[]): DocumentNode => ({ type: 'part', attrs: {}, children });
const documentOf = (nodes: Doc['nodes']): Doc => ({ kind: 'test', schema: 1, root: 'r', nodes });
const document = documentOf({ b: part('b1'), r: part('a', 'b'), b1: part(), a: part('a1', 'a2'), a1: part(), a2: part() });

describe('documentOrder', () => {
  it('gives parents before children and children in their order', () => {
    expect(documentOrder(document)).toEqual(['r', 'a', 'a1', 'a2', 'b', 'b1']);
    expect(documentOrder(document, 'b')).toEqual(['b', 'b1']);
  });

  it('refuses a node that stands in two places or below itself', () => {
    expect(() => documentOrder(documentOf({ r: part('a', 'a'), a: part() }))).toThrow(RangeError);
    expect(() => documentOrder(documentOf({ r: part('a'), a: part('r') }))).toThrow(RangeError);
  });
});

describe('parentOf and pathToRoot', () => {
  it('give the way up from the parent to the root', () => {
    const parents = parentOf(document);
    expect(pathToRoot(parents, 'a2')).toEqual(['a', 'r']);
    expect(pathToRoot(parents, 'r')).toEqual([]);
  });

  it('refuse a way up that runs in a circle', () => {
    expect(() => pathToRoot(parentOf(documentOf({ r: part('a'), a: part('r') })), 'a')).toThrow(RangeError);
  });
});

describe('subtreeIds', () => {
  it('holds the node and everything below it', () => {
    expect(subtreeIds(document, 'a')).toEqual(new Set(['a', 'a1', 'a2']));
  });
});

describe('withAncestors', () => {
  it('adds everything above, and keeps ids of nodes that are gone', () => {
    expect(withAncestors(document, ['b1', 'gone'])).toEqual(new Set(['b1', 'b', 'r', 'gone']));
  });
});
