import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasSameWords } from './same-words.ts';

const CONCLUSION = 'Gabapentin ger troligen minst halverad smärta hos en av sju (RR 1,7).';

test.each([
  ['layout and punctuation', 'Gabapentin ger, troligen, minst halverad smärta\nhos en av sju. RR 1,7'],
  ['capitals', CONCLUSION.toLocaleUpperCase('sv')],
  ['a letter too many', CONCLUSION.replace('troligen', 'trolligen')],
  ['a letter too few', CONCLUSION.replace('halverad', 'halvrad')],
  ['another letter', CONCLUSION.replace('smärta', 'smörta')],
  ['two letters out of place', CONCLUSION.replace('smärta', 'smätra')],
])('%s is no change of words', (_name, other) => {
  expect(hasSameWords(CONCLUSION, other)).toBe(true);
  expect(hasSameWords(other, CONCLUSION)).toBe(true);
});

test.each([
  ['a number', CONCLUSION.replace('1,7', '1,8')],
  ['a sign', CONCLUSION.replace('1,7', '−1,7')],
  ['a count in words', CONCLUSION.replace('sju', 'sex')],
  ['a word more', CONCLUSION.replace('ger', 'ger inte')],
  ['a word less', CONCLUSION.replace('troligen ', '')],
  ['another word', CONCLUSION.replace('troligen', 'möjligen')],
  ['another order', CONCLUSION.replace('ger troligen', 'troligen ger')],
])('%s is', (_name, other) => {
  expect(hasSameWords(CONCLUSION, other)).toBe(false);
});

test.each([
  ['säker', 'osäker'],
  ['möjligt', 'omöjligt'],
  ['ökar', 'ökad'],
  ['fler', 'färre'],
  ['högre', 'lägre'],
  ['större', 'mindre'],
  ['högst 5 %', 'högst 5'],
  ['p < 5', 'p > 5'],
  ['B12', 'B6'],
])('"%s" and "%s" say different things', (a, b) => {
  expect(hasSameWords(a, b)).toBe(false);
});

test('a text says what itself says, and what another says whichever of them came first', () => {
  const text = fc.array(fc.constantFrom('smärta', 'smärtan', 'osäker', 'säker', '14–15', '-2', 'av', '%')).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(hasSameWords(a, a)).toBe(true);
      expect(hasSameWords(a, b)).toBe(hasSameWords(b, a));
    }),
  );
});
