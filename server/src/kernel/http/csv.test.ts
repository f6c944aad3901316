import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('quotes every cell, and keeps quotes, semicolons and lines within it', () => {
  expect(csvOf([['a;b', 'sa "hej"', 'två\nrader', 'åäö']])).toBe('\uFEFF"a;b";"sa ""hej""";"två\nrader";"åäö"\r\n');
});

it.each(['=1+1', '+46', '-2+3', '-cmd', '-2,5 %', '-1,2,3', '--2', '-2\n=1', '@sum', '\tx', '\rx'])(
  'does not let a spreadsheet run %j',
  (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

it.each(['-2', '-0,22', '-8.73', '−4', '0,5'])('leaves %j the number it is', (text) => {
  expect(csvOf([[text]])).toBe(`\uFEFF"${text}"\r\n`);
});
