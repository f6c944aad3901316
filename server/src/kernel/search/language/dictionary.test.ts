import { describe, expect, it } from 'vitest';
import { Dictionary } from './dictionary.ts';
import { swedishDictionary } from './swedish-dictionary.ts';

const lemmas = (form: string) => [
  ...new Set(
    swedishDictionary()
      .lemmasOf(form)
      .map(({ word }) => word),
  ),
];

describe('a Hunspell dictionary', () => {
  const dictionary = new Dictionary(
    ['SFX A Y 2', 'SFX A 0 s .', 'SFX A a or [^k]a', 'SFX v N 1', 'SFX v 0 s/WXZ [^a]'].join('\n'),
    ['6', 'smärta/A', 'flicka/A', 'ryggmärg/v', 'skol/XZ', 'skola/AEY', 'aldrig/%'].join('\n'),
  );

  it('knows the forms its rules make, and only where the base form fits', () => {
    expect(dictionary.lemmasOf('smärtor').map(({ word }) => word)).toEqual(['smärta']);
    expect(dictionary.lemmasOf('smärtas').map(({ word }) => word)).toEqual(['smärta']);
    expect(dictionary.lemmasOf('flickor')).toEqual([]);
  });

  it('knows in which shape a word stands before another, and that this shape is no word', () => {
    expect(dictionary.firstPartsOf('ryggmärgs').map(({ word }) => word)).toEqual(['ryggmärg']);
    expect(dictionary.lemmasOf('ryggmärgs')).toEqual([]);
    expect(dictionary.firstPartsOf('skol').map(({ word }) => word)).toEqual(['skola', 'skol']);
    expect(dictionary.lemmasOf('skol')).toEqual([]);
  });

  it('leaves out what is forbidden', () => {
    expect(dictionary.lemmasOf('aldrig')).toEqual([]);
  });
});

describe('the Swedish dictionary', () => {
  it.each([
    ['smärtan', 'smärta'],
    ['föräldrarna', 'förälder'],
    ['muskler', 'muskel'],
    ['biverkningarna', 'biverkning'],
    ['irreversibla', 'irreversibel'],
    ['centra', 'centrum'],
    ['gabapentinoider', 'gabapentinoid'],
    ['antidepressiva', 'antidepressivum'],
  ])('knows that %s is of %s', (form, lemma) => {
    expect(lemmas(form)).toContain(lemma);
  });

  it.each(['migren', 'rehabliteringsplan', 'onkolgi', 'depresion'])('does not know %s', (form) => {
    expect(lemmas(form)).toEqual([]);
  });
});
