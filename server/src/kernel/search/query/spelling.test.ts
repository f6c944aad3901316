import { expect, it } from 'vitest';
import { likelySpellings } from './spelling.ts';

const words = (...list: string[]) => list.map((word) => ({ word, entries: 1 }));

it('offers the nearest, and what is about as near', () => {
  expect(likelySpellings('tramdol', words('tramadol', 'tapentadol'))).toEqual(['tramadol']);
  expect(likelySpellings('ryggmargsstimulering', words('ryggmärgsstimulering', 'ryggmärgsstimulator'))).toEqual(['ryggmärgsstimulering']);
});

it('offers nothing that begins otherwise or is too far off', () => {
  expect(likelySpellings('onkologi', words('odontologi'))).toEqual([]);
  expect(likelySpellings('fluoxetin', words('duloxetin'))).toEqual([]);
});

it('puts the commoner of two equally near first', () => {
  expect(
    likelySpellings('nervsmarta', [
      { word: 'nervsmärta', entries: 2 },
      { word: 'nervsmårta', entries: 9 },
    ]),
  ).toEqual(['nervsmårta', 'nervsmärta']);
});

it('knows a slip at the beginning of a word, and a form the index does not have', () => {
  expect(likelySpellings('sitalopram', words('citalopram'))).toEqual(['citalopram']);
  expect(likelySpellings('mgiran', words('migrän'))).toEqual(['migrän']);
  expect(likelySpellings('bältrosen', words('bältros'))).toEqual(['bältros']);
  expect(likelySpellings('ugngdomar', words('ungdomar'))).toEqual(['ungdomar']);
  expect(likelySpellings('opiodierna', words('opioid'))).toEqual(['opioid']);
});

it('takes no number for another, and a word for no form of one that has no such form', () => {
  expect(likelySpellings('1800', words('100', '180', '1200'))).toEqual([]);
  expect(likelySpellings('f45.4', words('f45.0'))).toEqual([]);
  expect(likelySpellings('aktivtet', words('aktivt', 'aktivitet'))).toEqual(['aktivitet']);
});
