import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folded } from './fold.ts';
import { wordsAt } from './words-of.ts';

it('finds words between signs, in one form of each letter', () => {
  const typed = 'Ländrygg\u0301'.replace('g\u0301', 'g');
  expect(wordsAt(`${typed}s-smärta, 12 mån (NNT 7)!`).map(({ word }) => word)).toEqual(['ländryggs', 'smärta', '12', 'mån', 'nnt', '7']);
  expect(wordsAt('La\u030angvarig').map(({ word }) => word)).toEqual(['långvarig']);
});

it('says where they stand', () => {
  const text = '”Smärta” 🙂 och värk';
  expect(wordsAt(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Smärta', 'och', 'värk']);
});

it('takes the signs off letters and leaves the rest', () => {
  expect(folded('åäöéü')).toBe('aaoeu');
  expect(folded('smärtcentrum 4')).toBe('smartcentrum 4');
});

it('takes anything, and every place is in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let last = 0;
      for (const { start, end } of wordsAt(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});
