import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threeWayMerge } from './three-way.ts';

const merge = (seen: string, ours: string, theirs: string) =>
  threeWayMerge({ seen: [...seen], ours: [...ours], theirs: [...theirs] }, (letter) => letter)?.join('') ?? null;

/** Short lists of few letters, so that many are found again. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });

describe('threeWayMerge', () => {
  it.each([
    ['changes in two places', 'abcde', 'aBcde', 'abcDe', 'aBcDe'],
    ['an insertion and a removal', 'abcde', 'axbcde', 'abce', 'axbce'],
    ['changes at both ends', 'abc', 'xabc', 'abcy', 'xabcy'],
    ['the same change on both sides', 'abc', 'aXc', 'aXc', 'aXc'],
    ['the same change and another one', 'abcde', 'aXcde', 'aXcYe', 'aXcYe'],
    ['everything removed on one side', 'abc', '', 'abc', ''],
    ['something written where nothing was', '', 'ab', '', 'ab'],
  ])('brings %s together', (_name, seen, ours, theirs, expected) => {
    expect(merge(seen, ours, theirs)).toBe(expected);
  });

  it.each([
    ['the same item', 'abc', 'aXc', 'aYc'],
    ['neighbours', 'abcd', 'aXcd', 'abYd'],
    ['an item that the other removed', 'abc', 'aXc', 'ac'],
    ['the same place', 'ab', 'aXb', 'aYb'],
  ])('finds no answer where both changed %s', (_name, seen, ours, theirs) => {
    expect(merge(seen, ours, theirs)).toBeNull();
  });

  it('asks for a stretch that both changed, and for nothing else', () => {
    const merged = threeWayMerge(
      { seen: ['a', 'b', 'c', 'd'], ours: ['a', 'X', 'c', 'Z'], theirs: ['a', 'Y', 'c', 'd'] },
      String,
      ({ ours, theirs }) => [`${ours.join('')}|${theirs.join('')}`],
    );
    expect(merged).toEqual(['a', 'X|Y', 'c', 'Z']);
  });

  it('gives up on lists that have almost nothing in common', () => {
    const list = (name: string) => Array.from({ length: 2_500 }, (_, index) => `${name}${index}`);
    expect(threeWayMerge({ seen: list('a'), ours: list('b'), theirs: list('c') }, String)).toBeNull();
  });

  it('keeps the one side where the other changed nothing, and does not care which is which', () => {
    fc.assert(
      fc.property(letters, letters, letters, (seen, one, other) => {
        expect(merge(seen, one, seen)).toBe(one);
        expect(merge(seen, seen, one)).toBe(one);
        expect(merge(seen, one, one)).toBe(one);
        expect(merge(seen, one, other)).toBe(merge(seen, other, one));
      }),
    );
  });

  it('has every change of both sides where something unchanged stands between', () => {
    const change = fc.constantFrom('NONE', 'OURS', 'THEIRS');
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 3 })), { maxLength: 8 }), (places) => {
        const written = (side: string) =>
          places.flatMap(([by, text], index) => [
            `fixed${index}`,
            ...(by === side || (side === 'BOTH' && by !== 'NONE') ? [...text] : ['old']),
          ]);
        const merged = threeWayMerge({ seen: written('NOBODY'), ours: written('OURS'), theirs: written('THEIRS') }, String);
        expect(merged).toEqual(written('BOTH'));
      }),
    );
  });
});
