import { expect, test } from 'vitest';
import type { Doc } from './document.ts';
import { partNames } from './part-names.ts';

const node = (name: string, ...children: string[]) => ({ type: 't', attrs: { name }, children });
const document: Doc = {
  kind: 'k',
  schema: 1,
  root: 'r',
  nodes: {
    r: node('Texten', 'a', 'b', 'c'),
    a: node('Smärta', 'a1', 'a2'),
    b: node('Sömn', 'b1'),
    c: node('Biverkningar'),
    a1: node('mot placebo'),
    a2: node('mot placebo'),
    b1: node('mot placebo'),
  },
};
const names = partNames(document, (id) => document.nodes[id]?.attrs['name'] as string);

test('a part keeps its name where no other has it', () => {
  expect([names.get('r'), names.get('a'), names.get('c')]).toEqual(['Texten', 'Smärta', 'Biverkningar']);
});

test('parts of one name are told by what they stand within, and where that is the same counted', () => {
  expect([names.get('a1'), names.get('a2'), names.get('b1')]).toEqual([
    'Smärta: mot placebo (1)',
    'Smärta: mot placebo (2)',
    'Sömn: mot placebo',
  ]);
  expect(new Set(names.values()).size).toBe(names.size);
});
