import { describe, expect, it } from 'vitest';
import { shuffled } from './seeded-shuffle.ts';

const letters = ['a', 'b', 'c', 'd'];
const order = (seed: string) => shuffled(letters, seed, (letter) => letter).join('');

describe('shuffled', () => {
  it('gives one seed the same order every time, and loses nothing', () => {
    expect(order('frö')).toBe(order('frö'));
    expect([...order('frö')].toSorted()).toEqual(letters);
    expect(letters.join('')).toBe('abcd');
  });

  it('gives every order about as often as any other', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 24_000; seed += 1) counts.set(order(String(seed)), (counts.get(order(String(seed))) ?? 0) + 1);
    expect(counts.size).toBe(24);
    // 1,000 expected of each; five standard deviations either way.
    expect(Math.min(...counts.values())).toBeGreaterThan(845);
    expect(Math.max(...counts.values())).toBeLessThan(1_155);
  });
});
