import { expect, test } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import type { LifecycleFacts } from '../publishing/lifecycle-facts.ts';
import { fieldMessage } from '../text/field-messages.ts';
import { measuresFitOutcomes } from './measures-fit-outcomes.ts';
import { rowsAgreeWithStudies } from './row-agrees-with-studies.ts';
import type { StudyAttrs } from './study-node.ts';
import { mmrEvaluation } from './testing/mmr-evaluation.ts';

const named: StudyAttrs = {
  name: 'Norr 2026',
  treatedEvents: null,
  treatedMean: null,
  treatedSd: null,
  treatedTotal: null,
  controlEvents: null,
  controlMean: null,
  controlSd: null,
  controlTotal: null,
  estimate: null,
  ciLow: null,
  ciHigh: null,
  bias: {} as StudyAttrs['bias'],
};

/** Of 100 and 100: 40 and 20 have the outcome, so that RR is 2 (1.26–3.17). */
const counted: StudyAttrs = { ...named, treatedEvents: 40, treatedTotal: 100, controlEvents: 20, controlTotal: 100 };

/** The evaluation whose row about work pools one study. */
function pooling(study: StudyAttrs, row: Record<string, unknown>): Doc {
  const document = mmrEvaluation();
  document.nodes['study'] = { type: 'study', attrs: study, children: [] };
  Object.assign(nodeOf(document, 'arbete-rad'), { children: ['study'] });
  Object.assign(nodeOf(document, 'arbete-rad').attrs, row);
  return document;
}

const told = (document: Doc, guard = rowsAgreeWithStudies) =>
  guard({ document } as LifecycleFacts).map(({ code, node, parameters }) => [node, fieldMessage(code, 'sv', parameters)]);

const risk = { effectMeasure: 'RR', estimate: 2, ciLow: 1.26, ciHigh: 3.17 };

test('a row says what its studies come to, in figures of the language it is told in', () => {
  expect(told(pooling(counted, risk))).toEqual([]);
  const [[node, message] = []] = told(pooling(counted, { ...risk, ciLow: 1.3 }));
  expect(node).toBe('arbete-rad');
  expect(message).toMatch(/^Raden säger 2 \(1,3; 3,17\), men dess studier ger 2 \(1,26\d?; 3,1\d+\)/);
});

test('a row whose measure none of its studies gives is told so, and one whose studies are only named is not', () => {
  for (const effectMeasure of ['HR', 'MD', 'SMD']) {
    expect(told(pooling(counted, { ...risk, effectMeasure }))).toEqual([
      ['arbete-rad', expect.stringMatching(`^Radens effektmått är ${effectMeasure}, men ingen av dess studier har siffror`)],
    ]);
  }
  expect(told(pooling(named, risk))).toEqual([]);
});

test.each([
  ['arbete', 'MD', /^MD är en skillnad på en skala, men ”Andel i arbete” är ett utfall av slaget ja eller nej/],
  ['arbete', 'SMD', /^SMD är en skillnad på en skala/],
  ['smarta', 'RR', /^RR räknar hur många som får ett utfall, men ”Smärtintensitet, lång sikt” är kontinuerligt/],
  ['smarta', 'OR', /^OR räknar/],
  ['smarta', 'HR', /^HR räknar/],
  ['smarta', 'RD', /^RD räknar/],
])('the outcome %s is not measured by %s', (outcome, effectMeasure, message) => {
  const document = mmrEvaluation();
  expect(told(document, measuresFitOutcomes)).toEqual([]);
  Object.assign(nodeOf(document, `${outcome}-rad`).attrs, { effectMeasure });
  expect(told(document, measuresFitOutcomes)).toEqual([[`${outcome}-rad`, expect.stringMatching(message)]]);
});
