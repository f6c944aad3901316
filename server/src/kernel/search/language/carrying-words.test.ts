import { expect, it } from 'vitest';
import { carryingWords } from './carrying-words.ts';

const carry = (expression: string) =>
  carryingWords(expression).map(({ word, verbs, before, after }) =>
    [before, ...verbs, word, after].filter((each) => each !== null).join(' '),
  );

it.each([
  ['sätta ut läkemedlet', ['utsätta sätta', 'läkemedlet']],
  ['följa patienten upp', ['uppfölja följa', 'patienten']],
  ['e-hälsa', ['e hälsa']],
  ['a-kassa', ['a kassa']],
  ['MADRS-S', ['madrs s']],
  ['vitamin B', ['vitamin']],
  ["children's pain", ['children', 'pain']],
  ['FN:s barnkonvention', ['fn', 'barnkonvention']],
  ['x-y', []],
  ['och i a', []],
])('%s is carried by %j', (expression, words) => {
  expect(carry(expression)).toEqual(words);
});
