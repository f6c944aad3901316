import { describe, expect, it } from 'vitest';
import { leadsTo } from './prerequisite-guards.ts';

const asked = new Map([
  ['a', ['b']],
  ['b', ['c']],
  ['c', []],
  ['d', ['e']],
  ['e', ['d']],
]);

describe('leadsTo', () => {
  it.each([
    ['itself', 'x', ['x'], true],
    ['through two others', 'c', ['a'], true],
    ['nothing', 'x', [], false],
    ['others that do not ask for it', 'x', ['a', 'b'], false],
    ['a circle of others, without going round for ever', 'x', ['d'], false],
    ['a course that is not published', 'x', ['nowhere'], false],
  ])('%s', (_name, course, from, expected) => {
    expect(leadsTo(course, from, asked)).toBe(expected);
  });
});
