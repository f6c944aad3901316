import { expect, it } from 'vitest';
import { synonymSchema } from 'shared/search/synonym.ts';
import { z } from 'zod';
import { deliveredSynonyms } from './delivered-synonyms.ts';
import { typedApart, typedWords } from '../query/typed-words.ts';
import { possibleKeys, synonymKey } from './synonym-key.ts';

it('are rows an editor could have written, none of them twice and none of itself', () => {
  const wrong = deliveredSynonyms.filter((row) => !z.core.safeParse(synonymSchema, row).success);
  expect(wrong).toEqual([]);
  const keys = deliveredSynonyms.map(({ term, meaning }) => `${synonymKey(term)} = ${synonymKey(meaning)}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(deliveredSynonyms.filter(({ term, meaning }) => synonymKey(term) === synonymKey(meaning))).toEqual([]);
});

it('are called for by whoever types them', () => {
  const isCalled = ({ term }: { term: string }) => possibleKeys(typedWords(term), typedApart(term)).includes(synonymKey(term));
  expect(deliveredSynonyms.filter((row) => !isCalled(row))).toEqual([]);
});

it('leave out an abbreviation nobody says the meaning of', () => {
  expect(deliveredSynonyms.some(({ term, meaning }) => [term, meaning].includes('LLN'))).toBe(false);
});

it.each([
  ['kognitiva beteendeterapier', 'kognitiv beteendeterapi'],
  ['ont i ryggen', 'ond rygg'],
  ['KBT', 'kbt'],
  ['och', 'och'],
  ['sätta ut', 'utsätta'],
  ['sätta in', 'insätta'],
  ['trappa ner', 'nedtrappa'],
])('are looked up by base forms: %s as %s', (expression, key) => {
  expect(synonymKey(expression)).toBe(key);
});
