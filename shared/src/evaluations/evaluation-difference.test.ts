import { describe, expect, it } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import { evaluationDifference } from './evaluation-difference.ts';
import { findingAttrs, mmrEvaluation, outcomeAttrs, rowAttrs } from './testing/mmr-evaluation.ts';

function differenceAfter(change: (document: Doc) => void) {
  const next = mmrEvaluation();
  change(next);
  return evaluationDifference(mmrEvaluation(), next);
}

const set = (id: string, attrs: Doc['nodes'][string]['attrs']) => (document: Doc) => Object.assign(nodeOf(document, id).attrs, attrs);

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
    ['the words of the conclusion', set('slutsats', { text: { sv: richTextFromMarkdown('Ger möjligen en förbättring.') } })],
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
