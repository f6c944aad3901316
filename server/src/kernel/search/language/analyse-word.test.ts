import { describe, expect, it } from 'vitest';
import { analyseWord } from './analyse-word.ts';

describe('a word', () => {
  it('is of its base form, and a base form is itself alone', () => {
    expect(analyseWord('vårdplanerna').lemmas).toEqual(['vårdplan']);
    expect(analyseWord('led').lemmas).toEqual(['led']);
  });

  it.each([
    ['säkra', 'säker'],
    ['fasta', 'fast'],
    ['besluten', 'beslut'],
    ['följas', 'följa'],
    ['undviker', 'undvika'],
    ['undvek', 'undvika'],
    ['män', 'man'],
    ['studier', 'studie'],
  ])('that the dictionary holds as one of its own is a form of another all the same: %s of %s', (form, base) => {
    expect(analyseWord(form).lemmas).toContain(base);
  });

  it.each([
    ['överförbrukningen', 'överförbrukning', 'överförbruka'],
    ['underrapportering', 'underrapportering', 'underrapportera'],
  ])('that is an action with a prefix is known though nobody lists it: %s', (form, base, verb) => {
    expect(analyseWord(form)).toMatchObject({ isReal: true, lemmas: [base], families: [verb] });
  });

  it.each(['tar', 'tas', 'tagit'])('of the shortest verb is of it: %s', (form) => {
    expect(analyseWord(form).lemmas).toContain('ta');
  });

  it('that is a base form is no imperative and no form of a short noun', () => {
    expect(analyseWord('sju').lemmas).toEqual(['sju']);
    expect(analyseWord('lever').lemmas).toEqual(['lever']);
  });

  it.each(['kan', 'mot', 'var', 'finns', 'han'])('that is little is a form of no other: %s', (word) => {
    expect(analyseWord(word)).toMatchObject({ isReal: true, lemmas: [word], families: [] });
  });

  it('that is a compound nobody has listed is of the compound of its last part', () => {
    expect(analyseWord('smärtcentra')).toMatchObject({ isReal: true, lemmas: ['smärtcentrum'] });
    expect(analyseWord('exempelbarnsmärtteamet').lemmas).toEqual(['exempelbarnsmärtteam']);
  });

  it('has compounds within it', () => {
    expect(analyseWord('käkfunktionsstörningar').inner).toEqual([
      { lemma: 'käkfunktion', from: 0, to: 2 },
      { lemma: 'funktionsstörning', from: 1, to: 3 },
    ]);
    expect(analyseWord('kvalitetsregisterdata').inner.map(({ lemma }) => lemma)).toContain('kvalitetsregister');
  });

  it('that nobody knows is itself', () => {
    expect(analyseWord('crps')).toEqual({
      word: 'crps',
      isListed: false,
      isReal: false,
      isTelling: true,
      lemmas: ['crps'],
      families: [],
      parts: [],
      inner: [],
    });
  });

  it('that is misspelt is not real, however well it splits', () => {
    expect(analyseWord('konsultationväg').isReal).toBe(false);
    expect(analyseWord('rehabliteringsplan').isReal).toBe(false);
  });
});
