import { expect, test } from 'vitest';
import { nodeOf, type Doc } from '../publishing/document.ts';
import type { LifecycleFacts } from '../publishing/lifecycle-facts.ts';
import { richTextFromMarkdown } from '../text/rich-text-markdown.ts';
import { mmrEvaluation } from './testing/mmr-evaluation.ts';
import { textsFollowRows } from './texts-follow-rows.ts';

const ROW = 'smarta-rad';

/** Of 1,000 without: 190; with: 323; difference 133, one in seven and a half. */
const published = (): Doc => {
  const document = mmrEvaluation();
  Object.assign(nodeOf(document, ROW).attrs, { effectMeasure: 'RR', estimate: 1.7, ciLow: 1.4, ciHigh: 2, baselineRiskPer1000: 190 });
  nodeOf(document, ROW).attrs['note'] = { sv: 'NNT 7,5. Översikten skriver RR 1,7.' };
  conclude(document, 'Ungefär en av sju får halverad smärta, mot 19 av 100 utan metoden. Var tredje får biverkningar.');
  return document;
};

const conclude = (document: Doc, text: string): void =>
  void (nodeOf(document, 'slutsats').attrs['text'] = { sv: richTextFromMarkdown(text) });

function told(change: (document: Doc) => void): [string, unknown][] {
  const document = published();
  change(document);
  const facts = { document, previous: published() } as unknown as LifecycleFacts;
  return textsFollowRows(facts).map(({ node = '', parameters }) => [node, parameters?.['said']]);
}

const becomes = (estimate: number) => (document: Doc) => void Object.assign(nodeOf(document, ROW).attrs, { estimate, ciHigh: 3 });

test('nothing is told while the rows are as they were, whatever the text says', () => {
  expect(told(() => undefined)).toEqual([]);
  expect(told((document) => conclude(document, 'En av tre.'))).toEqual([]);
  expect(textsFollowRows({ document: published(), previous: null } as unknown as LifecycleFacts)).toEqual([]);
});

test('a text that is roughly right is left alone', () => {
  expect(told(becomes(1.8))).toEqual([[ROW, '”RR 1,7”']]);
});

test('what the row no longer gives is told, in the conclusion and in its own note; what it still gives is not', () => {
  expect(told(becomes(2.4))).toEqual([
    [ROW, '”NNT 7,5”, ”RR 1,7”'],
    ['slutsats', '”en av sju”, ”Var tredje”'],
  ]);
});

test('a rewritten text is told only what no row gives', () => {
  const rewritten = (text: string) =>
    told((document) => {
      becomes(2.4)(document);
      nodeOf(document, ROW).attrs['note'] = null;
      conclude(document, text);
    });
  expect(rewritten('Ungefär en av fyra får halverad smärta.')).toEqual([]);
  expect(rewritten('Ungefär en av sju får halverad smärta, troligen.')).toEqual([['slutsats', '”en av sju”']]);
});

test('a row that is taken away leaves no number behind', () => {
  const gone = told((document) => {
    delete document.nodes[ROW];
    for (const node of Object.values(document.nodes)) node.children = node.children.filter((child) => child !== ROW);
  });
  expect(gone).toEqual([['slutsats', '”en av sju”, ”19 av 100”, ”Var tredje”']]);
});
