import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excludedWords } from './excluded-words.ts';
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

it('keeps a number whole, also with its thousands apart, and a code with what follows its point', () => {
  const words = wordsAt('1 800 mg, 1\u00a0200 eller 1800; −9,3 (0.5) vid M54.5. År 2017 600 personer').map(({ word }) => word);
  expect(words).toEqual(['1800', 'mg', '1200', 'eller', '1800', '9,3', '0,5', 'vid', 'm54.5', 'år', '2017', '600', 'personer']);
});

it('does not see the signs that nobody sees', () => {
  expect(wordsAt('gaba\u00adpen\u200btin').map(({ word }) => word)).toEqual(['gabapentin']);
});

it('takes the initials of authors for no abbreviations', () => {
  expect(wordsAt('Derry S, Bell RF, Moore RA, 2017').map(({ word }) => word)).toEqual(['derry', 'bell', 'moore', '2017']);
  expect(wordsAt('Vid RA, gikt och artros').map(({ word }) => word)).toContain('ra');
});

it('knows what a text says it is not about', () => {
  const text = 'Vuxna med smärta som inte är huvudvärk eller cancersmärta (fibromyalgi), icke-cancerrelaterad smärta';
  const words = wordsAt(text);
  const excluded = [...excludedWords(text, words)].map((at) => words[at]?.word);
  expect(excluded).toEqual(['huvudvärk', 'eller', 'cancersmärta', 'cancerrelaterad']);
});
