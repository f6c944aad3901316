import { expect, it } from 'vitest';
import { soundsAlike } from './sounds-alike.ts';

it.each([
  ['huvudverk', 'huvudvark'],
  ['remis', 'remiss'],
  ['acne', 'akne'],
  ['misstanka', 'misstenka'],
])('%s sounds like %s', (word, other) => {
  expect(soundsAlike(word)).toContain(other);
});

it('exchanges no letter for one that sounds otherwise', () => {
  expect(soundsAlike('led')).toEqual(['lled', 'lad', 'ledd']);
});
