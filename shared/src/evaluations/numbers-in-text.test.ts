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
  [
    'Av 100 personer får 14–15 fler minst halverad smärta. 3 fler mår illa.',
    [
      ['Av 100 personer får 14–15 fler', 0.14],
      ['Av 100 personer får 14–15 fler', 0.15],
    ],
  ],
  [
    'RR är 1.7 och OR = 2,04 (95 % KI 1,3–2,2), NNT: 7',
    [
      ['NNT: 7', 7],
      ['RR är 1.7', 1.7],
      ['OR = 2,04', 2.04],
    ],
  ],
  ['50 % smärtlindring och 30 procent minskning', []],
  ['SMD −0,43 (−0,55 till −0,30)', [['SMD −0,43', -0.43]]],
  ['Minst 50 % smärtlindring, 12 veckor, 2 031 deltagare, en av metoderna, 1 av 0', []],
])('%s', (text, numbers) => {
  expect(numbersInText(text).map(({ said, value }) => [said, value])).toEqual(numbers);
});

test('how many more or fewer is told from how many', () => {
  const changes = numbersInText('14 fler av 100, 33 av 100, 5 färre per 1 000, 11 %, NNT 7').map(({ said, change }) => [said, change]);
  expect(Object.fromEntries(changes)).toEqual({
    '14 fler av 100': true,
    '33 av 100': false,
    '5 färre per 1 000': true,
    '11 %': false,
    'NNT 7': true,
  });
});
