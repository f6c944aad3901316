import { summaryOfFindings } from 'shared/evaluations/summary-of-findings.ts';
import { mmrEvaluation, outcomeAttrs, rowAttrs } from 'shared/evaluations/testing/mmr-evaluation.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { expect, it } from 'vitest';
import { evidenceCsv } from './evidence-csv.ts';

/** The lines by the names of their columns, as a spreadsheet has them. None of the texts holds a quote. */
function linesOf(document: Doc, computed: unknown = null): Record<string, string>[] {
  const [head = [], ...lines] = evidenceCsv(document, computed)
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('";"'));
  return lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

it('writes effects below zero as numbers, and reasons in words with their source', () => {
  expect(linesOf(mmrEvaluation())[0]).toMatchObject({
    underlag: 'evidensrad',
    design: 'Randomiserade studier',
    skattning: '-0,21',
    'nedre gräns': '-0,37',
    'övre gräns': '-0,04',
    tillförlitlighet: 'Måttlig',
    'tillförlitlighet enligt källan': 'Måttlig',
    skäl: 'Risk för bias −1: Deltagarna visste vilken behandling de fick.',
    källor: '[1] Kamper SJ. Multidisciplinary biopsychosocial rehabilitation for chronic low back pain. 2014.',
    bekräftad: 'ja',
  });
});

it('has what the source prints beside what is computed', () => {
  const document = mmrEvaluation();
  const published = { publishedRiskPer1000: 751, publishedRiskLow: 679, publishedRiskHigh: 810 };
  const odds = { effectMeasure: 'OR', estimate: 1.04, ciLow: 0.73, ciHigh: 1.47, baselineRiskPer1000: 744 } as const;
  document.nodes['arbete-rad'] = { type: 'evidenceRow', attrs: rowAttrs({ ...odds, ...published }), children: [] };
  expect(linesOf(document)[1]).toMatchObject({
    'med per 1000': '751',
    'med per 1000 nedre': '680',
    'med per 1000 enligt källan': '751',
    'enligt källan nedre': '679',
    'enligt källan övre': '810',
  });
});

it('tells a search in vain from an outcome of which nothing is said', () => {
  const document = mmrEvaluation();
  expect(linesOf(document)[2]).toMatchObject({
    underlag: 'sökt utan träff',
    fynd: 'Inga studier rapporterade oönskade händelser.',
    sökdatum: '2014-03',
    skattning: '',
  });
  const attrs = outcomeAttrs({ harm: true, confirmation: 'UNCONFIRMED', toConfirm: 'vikten' });
  document.nodes.skador = { type: 'outcome', attrs, children: [] };
  expect(linesOf(document)[2]).toMatchObject({ underlag: 'ingen uppgift', fynd: '', bekräftad: 'nej', 'att bekräfta': 'vikten' });
});

it('gives the certainty of the day it was published', () => {
  const document = mmrEvaluation();
  const summary = summaryOfFindings(document);
  const kept = { ...summary, rows: summary.rows.map((row) => ({ ...row, evidence: row.evidence && { ...row.evidence, certainty: 1 } })) };
  expect(linesOf(document, kept)[0]?.['tillförlitlighet']).toBe('Mycket låg');
});
