import { expect, test } from 'vitest';
import type { Doc } from '../publishing/document.ts';
import { promisedHash } from './promised-change.ts';

const text = (title: string, inner: string): Doc => ({
  kind: 'k',
  schema: 1,
  root: 'r',
  nodes: {
    r: { type: 'root', attrs: { title }, children: ['a'] },
    a: { type: 'part', attrs: {}, children: ['b'] },
    b: { type: 'part', attrs: { text: inner }, children: [] },
  },
});
const sentOut = text('Titel', 'Före.');

test('of the whole text changes with its title, and not with what stands in a part', () => {
  expect(promisedHash(text('Titel', 'Efter.'), 'r')).toBe(promisedHash(sentOut, 'r'));
  expect(promisedHash(text('Rubrik', 'Före.'), 'r')).not.toBe(promisedHash(sentOut, 'r'));
});

test('of a part changes with what stands below it, and is null where it is gone', () => {
  expect(promisedHash(text('Rubrik', 'Före.'), 'a')).toBe(promisedHash(sentOut, 'a'));
  expect(promisedHash(text('Titel', 'Efter.'), 'a')).not.toBe(promisedHash(sentOut, 'a'));
  expect(promisedHash(sentOut, 'c')).toBeNull();
});
