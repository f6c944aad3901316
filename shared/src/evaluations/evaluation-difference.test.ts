import { describe, expect, it } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import { plainText, type RichText } from '../text/rich-text.ts';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import { evaluationDifference } from './evaluation-difference.ts';
import { findingAttrs, mmrEvaluation, outcomeAttrs, rowAttrs } from './testing/mmr-evaluation.ts';

function differenceAfter(change: (document: Doc) => void) {
  const next = mmrEvaluation();
  change(next);
  return evaluationDifference(mmrEvaluation(), next);
}

const set = (id: string, attrs: Doc['nodes'][string]['attrs']) => (document: Doc) => Object.assign(nodeOf(document, id).attrs, attrs);

function withNote(document: Doc, criterion: string, text: string): void {
  document.nodes['not'] = { type: 'etdNote', attrs: { criterion, text: { sv: text } }, children: [] };
  nodeOf(document, document.root).children.push('not');
}

function takeAway(document: Doc, id: string): void {
  delete document.nodes[id];
  for (const node of Object.values(document.nodes)) node.children = node.children.filter((child) => child !== id);
}

function withStudy(document: Doc, treatedEvents: number): void {
  document.nodes['studie'] = { type: 'study', attrs: { name: 'Norr 2026', treatedEvents }, children: [] };
  nodeOf(document, 'smarta-rad').children.push('studie');
}

/** The same words with a letter doubled in one of them, in capitals and without a full stop. */
function respell(document: Doc, id: string): void {
  const { sv } = nodeOf(document, id).attrs['text'] as { sv: RichText };
  const words = plainText(sv)
    .replace(/\p{L}(?=\p{L}{2}\b)(?<=\p{L}{5})/u, '$&$&')
    .toLocaleUpperCase('sv')
    .replaceAll('.', '');
  nodeOf(document, id).attrs['text'] = { sv: richTextFromMarkdown(words) };
}

describe('evaluationDifference', () => {
  it.each<[string, (document: Doc) => void]>([
    ['an estimate', set('smarta-rad', { estimate: -0.22 })],
    ['an interval', set('smarta-rad', { ciLow: -0.38 })],
    ['a baseline', set('arbete-rad', { baselineRiskPer1000: 700 })],
    ['a certainty', set('smarta-rad', { down: { ...rowAttrs().down, riskOfBias: { steps: 0, reason: '' } } })],
    ['how much an outcome matters', set('smarta', { importance: 8 })],
    ['the smallest difference that matters', set('smarta', { mid: 10 })],
    ['which way is better', set('smarta', { direction: 'HIGHER_BETTER' })],
    ['what kind of number an outcome is', set('smarta', { type: 'DICHOTOMOUS' })],
    ['whether an outcome is a harm', set('smarta', { harm: true })],
    ['the certainty of a finding', set('sbu', { certainty: 2 })],
    ['how many studies a row rests on', set('smarta-rad', { nStudies: 8 })],
    ['how many studies were found in all', set('mmr', { studiesTotal: 42 })],
    ['a study of a row', (document) => withStudy(document, 10)],
    ['whom it is about', set('mmr', { population: { sv: 'Barn med ländryggssmärta över tre månader' } })],
    ['what is concluded', set('slutsats', { text: { sv: richTextFromMarkdown('Ger ingen förbättring.') } })],
    ['what is concluded of an outcome', set('smarta-rad', { conclusion: { sv: 'Ger ingen förbättring.' } })],
    ['a conclusion taken away', (document) => takeAway(document, 'slutsats')],
    ['how benefit and harm weigh', (document) => withNote(document, 'BALANCE', 'Nyttan överväger.')],
    ['that studies are missing', (document) => (nodeOf(document, 'skador').children = [])],
    [
      'a new outcome',
      (document) => [
        nodeOf(document, 'mmr').children.push('ny'),
        (document.nodes.ny = { type: 'outcome', attrs: outcomeAttrs(), children: [] }),
      ],
    ],
    ['an outcome taken away', (document) => (nodeOf(document, 'mmr').children = ['arbete', 'skador', 'sbu', 'slutsats'])],
  ])('is major for %s', (_name, change) => {
    expect(differenceAfter(change).step).toBe('MAJOR');
  });

  it.each<[string, (document: Doc) => void]>([
    ['nothing at all', () => undefined],
    ['how the conclusion is spelt', (document) => respell(document, 'slutsats')],
    ['what patients are told', set('slutsats', { patientText: { sv: richTextFromMarkdown('Det kan bli lite bättre.') } })],
    ['what it costs', (document) => withNote(document, 'RESOURCES', 'Kostar 100 kronor.')],
    ['a translation', set('smarta', { name: { sv: 'Smärtintensitet, lång sikt', en: 'Pain intensity, long term' } })],
    ['a note', set('smarta-rad', { note: { sv: 'Sju studier.' } })],
    ['the order of the outcomes', (document) => nodeOf(document, 'mmr').children.splice(0, 2, 'arbete', 'smarta')],
    [
      'a reason without another step',
      set('smarta-rad', { down: { ...rowAttrs().down, riskOfBias: { steps: 1, reason: 'Behandlarna visste vem som fick vad.' } } }),
    ],
  ])('is minor for %s', (_name, change) => {
    expect(differenceAfter(change).step).toBe('MINOR');
  });

  it('is major for a number of a study, and minor for its name', () => {
    const [old, next] = [mmrEvaluation(), mmrEvaluation()];
    withStudy(old, 10);
    withStudy(next, 10);
    nodeOf(next, 'studie').attrs['name'] = 'Norr m.fl. 2026';
    expect(evaluationDifference(old, next).step).toBe('MINOR');
    nodeOf(next, 'studie').attrs['treatedEvents'] = 11;
    expect(evaluationDifference(old, next).step).toBe('MAJOR');
  });

  it('concerns safety where an outcome of harm, or anything below it, says something else', () => {
    expect(differenceAfter(set('skador-sokning', { text: { sv: richTextFromMarkdown('En studie.') } })).safety).toEqual(['skador-sokning']);
    expect(differenceAfter(set('skador', { name: { sv: 'Allvarliga händelser' } })).safety).toEqual(['skador']);
    const withRow = (document: Doc) => {
      document.nodes['skador-rad'] = { type: 'evidenceRow', attrs: rowAttrs(), children: [] };
      nodeOf(document, 'skador').children.push('skador-rad');
    };
    expect(differenceAfter(withRow).safety).toEqual(['skador-rad']);
  });

  it('concerns safety where an outcome stops being one of harm, or is taken away', () => {
    expect(differenceAfter(set('skador', { harm: false })).safety).toEqual(['skador']);
    const without = (document: Doc) => {
      delete document.nodes.skador;
      delete document.nodes['skador-sokning'];
      nodeOf(document, 'mmr').children = nodeOf(document, 'mmr').children.filter((child) => child !== 'skador');
    };
    expect(differenceAfter(without).safety.toSorted()).toEqual(['skador', 'skador-sokning']);
  });

  it('does not concern safety for other outcomes, nor for a translation', () => {
    expect(differenceAfter(set('smarta-rad', { estimate: -0.22 })).safety).toEqual([]);
    expect(differenceAfter(set('skador', { name: { sv: 'Oönskade händelser', en: 'Adverse events' } })).safety).toEqual([]);
    const { sv } = findingAttrs().text;
    expect(differenceAfter(set('skador-sokning', { text: { sv, en: richTextFromMarkdown('None.') } })).safety).toEqual([]);
  });
});
