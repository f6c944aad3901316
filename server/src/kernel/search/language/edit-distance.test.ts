import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

const FAR = 99;

// Published values of the restricted Damerau-Levenshtein distance (optimal string alignment).
it.each([
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
  ['saturday', 'sunday', 3],
  ['smtih', 'smith', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('from %j to %j it takes %d', (one, other, distance) => {
  expect(editDistance(one, other, FAR)).toBe(distance);
});

it('counts a missing sign for less than a wrong letter', () => {
  expect(editDistance('langvarig', 'långvarig', FAR)).toBeCloseTo(0.3);
  expect(editDistance('baltros', 'bältros', FAR)).toBeLessThan(editDistance('beltros', 'bältros', FAR));
});

it('says nothing nearer than what was allowed', () => {
  expect(editDistance('neurologi', 'odontologi', 2.3)).toBe(Infinity);
  expect(editDistance('opoid', 'opioid', 1.3)).toBe(1);
});

const words = fc.stringMatching(/^[a-zåäö]{0,12}$/);

it('is the same in both directions, and nothing from a word to itself', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(editDistance(one, other, FAR)).toBeCloseTo(editDistance(other, one, FAR));
      expect(editDistance(one, one, FAR)).toBe(0);
    }),
  );
});

it('gives the same answer within what is allowed as without a limit', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const whole = editDistance(one, other, FAR);
      const within = editDistance(one, other, 2.3);
      expect(within < Infinity).toBe(whole <= 2.3);
      expect(Math.min(within, FAR)).toBeCloseTo(whole <= 2.3 ? whole : FAR);
    }),
  );
});
