import { expect, test } from 'vitest';
import { numbersInText } from './numbers-in-text.ts';

test.each<[string, [string, number][]]>([
  ['får troligen ungefär en av sju minst halverad smärta', [['en av sju', 1 / 7]]],
  [
    'Ungefär 14–15 fler av 100 får minst halverad smärta',
    [
      ['14–15 fler av 100', 0.14],
      ['14–15 fler av 100', 0.15],
    ],
  ],
  ['Översikten anger avrundat 330 per 1 000 med behandling.', [['330 per 1 000', 0.33]]],
  [
    '11 % mot 8,5 procent',
    [
      ['11 %', 0.11],
      ['8,5 procent', 0.085],
    ],
  ],
  ['hjälper var fjärde', [['var fjärde', 0.25]]],
  ['NNT 6,9 (5,5–9,4)', [['NNT 6,9', 6.9]]],
  ['SMD −0,43 (−0,55 till −0,30)', [['SMD −0,43', -0.43]]],
  ['Minst 50 % smärtlindring, 12 veckor, 2 031 deltagare, en av metoderna, 1 av 0', []],
])('%s', (text, numbers) => {
  expect(numbersInText(text).map(({ said, value }) => [said, value])).toEqual(numbers);
});
