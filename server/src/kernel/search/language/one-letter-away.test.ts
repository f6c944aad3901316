import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { oneLetterAway } from './one-letter-away.ts';

it.each([
  ['smatra', 'smarta'],
  ['fibromyalg', 'fibromyalgi'],
  ['gabbapentin', 'gabapentin'],
  ['migren', 'migran'],
])('has what was meant by %s', (typed, meant) => {
  expect(oneLetterAway(typed)).toContain(meant);
});

it('has everything at distance one and nothing further off', () => {
  const word = fc.stringMatching(/^[a-e]{1,4}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(oneLetterAway(one).includes(other)).toBe(editDistance(one, other, 9) <= 1);
    }),
  );
});
