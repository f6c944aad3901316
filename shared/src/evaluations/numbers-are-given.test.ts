import { expect, test } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import type { LifecycleFacts } from '../publishing/lifecycle-facts.ts';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import { numbersAreGiven } from './numbers-are-given.ts';
import { mmrEvaluation } from './testing/mmr-evaluation.ts';

/** Of 1,000 without: 190; with: 323; difference 133. The note says what its source says. */
function evaluation(conclusion: string): Doc {
  const document = mmrEvaluation();
  const row = {
    effectMeasure: 'RR',
    estimate: 1.7,
    ciLow: 1.4,
    ciHigh: 2,
    baselineRiskPer1000: 190,
    note: { sv: 'Översikten anger NNT 6,1.' },
  };
  Object.assign(nodeOf(document, 'smarta-rad').attrs, row);
  nodeOf(document, 'slutsats').attrs['text'] = { sv: richTextFromMarkdown(conclusion) };
  return document;
}

const told = (document: Doc, previous: Doc | null = null): [string | undefined, unknown][] =>
  numbersAreGiven({ document, previous } as LifecycleFacts).map(({ node, parameters }) => [node, parameters?.['said']]);

test.each([
  'Ungefär en av sju får halverad smärta tack vare metoden.',
  '13 fler av 100 får halverad smärta: 32 av 100 mot 19 av 100.',
  'RR 1,7. NNT 6,1 enligt översikten.',
  'Metoden ger minst 50 % smärtlindring hos en del.',
])('a first edition may say what its rows, findings and notes give: %s', (conclusion) => {
  expect(told(evaluation(conclusion))).toEqual([]);
});

test.each([
  ['Hälften blir bättre: 50 av 100.', '”50 av 100”'],
  ['RR 2,4 för halverad smärta, och RR 1,7 i en annan studie.', '”RR 2,4”'],
  ['Av 100 personer får 32 fler halverad smärta.', '”Av 100 personer får 32 fler”'],
  ['32 fler av 100, NNT 3.', '”32 fler av 100”, ”NNT 3”'],
])('and nothing else, how many more told from how many: %s', (conclusion, said) => {
  expect(told(evaluation(conclusion))).toEqual([['slutsats', said]]);
});

test('what a row concludes in words of its own is held to it too', () => {
  const concluding = (sv: string): Doc => {
    const document = evaluation('Hjälper några.');
    nodeOf(document, 'smarta-rad').attrs['conclusion'] = { sv };
    return document;
  };
  expect(told(concluding('Ungefär en av sju får halverad smärta tack vare metoden.'))).toEqual([]);
  expect(told(concluding('Hälften blir bättre: 50 av 100.'))).toEqual([['smarta-rad', '”50 av 100”']]);
});

test('what patients are told is held to it as well, and what is said of effects, but not of costs', () => {
  const document = evaluation('Hjälper några.');
  nodeOf(document, 'slutsats').attrs['patientText'] = { sv: richTextFromMarkdown('Var fjärde blir bättre.') };
  const note = (id: string, criterion: string) => {
    document.nodes[id] = { type: 'etdNote', attrs: { criterion, text: { sv: 'Gäller 60 %.' } }, children: [] };
  };
  note('nytta', 'DESIRABLE_EFFECTS');
  note('kostnad', 'RESOURCES');
  expect(told(document)).toEqual([
    ['slutsats', '”Var fjärde”'],
    ['nytta', '”60 %”'],
  ]);
});

test('a later edition is held to what was written since', () => {
  const before = evaluation('Hälften blir bättre: 50 av 100.');
  expect(told(evaluation('Hälften blir bättre: 50 av 100.'), before)).toEqual([]);
  expect(told(evaluation('Hälften blir bättre: 51 av 100.'), before)).toEqual([['slutsats', '”51 av 100”']]);
});

test('a number that only the rows before gave is told by the rule about those', () => {
  const changed = evaluation('Ungefär en av sju, troligen.');
  Object.assign(nodeOf(changed, 'smarta-rad').attrs, { estimate: 2.4, ciHigh: 3, note: null });
  expect(told(changed, evaluation('Ungefär en av sju.'))).toEqual([]);
});
