import { expect, it } from 'vitest';
import type { Doc, JsonValue } from './document.ts';
import { numberedReferences } from './numbered-references.ts';

const node = (type: string, attrs: Record<string, JsonValue>, ...children: string[]) => ({ type, attrs, children });

it('numbers references as they are first named, and those nobody names last', () => {
  const document: Doc = {
    kind: 'x',
    schema: 1,
    root: 'r',
    nodes: {
      r: node('x', {}, 'one', 'two', 'refUnused', 'refA', 'refB'),
      one: node('finding', { sources: ['refB', 'gone'] }),
      two: node('finding', { sources: ['refA', 'refB'] }),
      refUnused: node('reference', { title: 'C' }),
      refA: node('reference', { title: 'A' }),
      refB: node('reference', { title: 'B' }),
    },
  };
  expect(numberedReferences(document).map(({ number, id, title }) => [number, id, title])).toEqual([
    [1, 'refB', 'B'],
    [2, 'refA', 'A'],
    [3, 'refUnused', 'C'],
  ]);
});
