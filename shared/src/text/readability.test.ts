import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readability } from './readability.ts';

describe('readability', () => {
  // Counted by hand: 10 words in 2 sentences, 3 of them long: 10/2 + 100·3/10 = 35.
  it('is words per sentence and the percentage of long words', () => {
    expect(readability(['Du kan träna varje dag. Muskler behöver rörelse hela livet.'])).toEqual({
      value: 35,
      words: 10,
      sentences: 2,
      longWords: 3,
    });
  });

  it('counts a heading as a sentence, a compound with a hyphen as one word and a colon as an end', () => {
    expect(readability(['Rör på dig', 'Gör så här: gå ut.', 'MR-undersökning'])).toEqual({
      value: Math.round(9 / 4 + 100 / 9),
      words: 9,
      sentences: 4,
      longWords: 1,
    });
  });

  it('does not end a sentence inside a number or an abbreviation', () => {
    expect(readability(['Ta 1.5 tablett, t.ex. efter mat.']).sentences).toBe(1);
    expect(readability(['Vila. Ta det lugnt.']).sentences).toBe(2);
  });

  it('counts letters, not bytes: seven letters with å, ä and ö are long, six are not', () => {
    expect(readability(['ångöåäö']).longWords).toBe(1);
    expect(readability(['åäöåäö']).longWords).toBe(0);
  });

  it('is nothing for a text without words', () => {
    expect(readability(['', ' … '])).toEqual({ value: 0, words: 0, sentences: 0, longWords: 0 });
  });

  it('is the same wherever a text is cut into blocks between sentences', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{0,11}( [a-zåäö]{1,12}){0,6}[.!?]$/), { minLength: 1 }), (sentences) => {
        expect(readability([sentences.join(' ')])).toEqual(readability(sentences));
      }),
    );
  });
});
