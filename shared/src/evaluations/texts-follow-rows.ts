import { canonicalJson } from '../text/canonical-json.ts';
import { inLocale } from '../text/localised.ts';
import { swedishOf } from '../text/swedish-of.ts';
import { findNode, type Doc, type DocumentNode, type NodeId } from '../publishing/document.ts';
import type { Guard, Missing } from '../publishing/lifecycle-facts.ts';
import { outcomesOf } from './evaluation-document.ts';
import type { EvidenceRowAttrs } from './evidence-row.ts';
import { noLongerSays, saidOf } from './number-of-row.ts';
import { numbersInText, type SaidNumber } from './numbers-in-text.ts';

/** Where an evaluation says in words what its rows say in numbers. What a finding says is its source's, whatever the rows come to. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  conclusion: ['text', 'patientText'],
  etdNote: ['text'],
  evidenceRow: ['note', 'conclusion'],
};

type Row = { id: NodeId; name: string; attrs: EvidenceRowAttrs };

/**
 * Texts must not go on saying what the rows said before. A number is told where a row of the version readers have gives it and that row no longer does: in a
 * text nobody has touched since then, and in a rewritten one where no row gives the number now. What a row says in words is held against that row alone.
 */
export const textsFollowRows: Guard = ({ document, previous }) => {
  if (!previous) return [];
  const [before, now] = [rowsOf(previous), rowsOf(document)];
  const changed = before.filter((row) => now.every(({ id, attrs }) => id !== row.id || numbersOf(attrs) !== numbersOf(row.attrs)));
  if (changed.length === 0) return [];
  return Object.entries(document.nodes).flatMap(([id, node]): Missing[] => {
    const own = node.type === 'evidenceRow';
    const old = (own ? changed.filter((row) => row.id === id) : changed).map((row) => ({
      row,
      next: now.find((each) => each.id === row.id),
    }));
    const left = saidIn(node, findNode(previous, id)).flatMap(({ number, touched }) => {
      const row = old.find((each) => noLongerSays(number, each.row.attrs, each.next?.attrs))?.row;
      const elsewhere = touched && now.some((each) => (!own || each.id === id) && saidOf(number, each.attrs).length > 0);
      return row && !elsewhere ? [{ said: number.said, row: row.name }] : [];
    });
    const [first] = left;
    if (!first) return [];
    const said = [...new Set(left.map((each) => `”${each.said}”`))].join(', ');
    return [{ code: 'textSaysOldNumbers', node: id, parameters: { said, row: first.row } }];
  });
};

function rowsOf(document: Doc): Row[] {
  return outcomesOf(document).flatMap(({ attrs: outcome, rows }) =>
    rows.map(({ id, attrs }) => ({ id, attrs, name: `${inLocale(outcome.name, 'sv')}, ${inLocale(attrs.comparison, 'sv')}` })),
  );
}

const numbersOf = ({ effectMeasure, estimate, ciLow, ciHigh, baselineRiskPer1000 }: EvidenceRowAttrs): string =>
  canonicalJson([effectMeasure, estimate, ciLow, ciHigh, baselineRiskPer1000]);

/** The numbers a part says, and whether the text they stand in has been touched since a version. */
function saidIn({ type, attrs }: DocumentNode, before: DocumentNode | undefined): { number: SaidNumber; touched: boolean }[] {
  return (TELLING[type] ?? []).flatMap((name) => {
    const text = swedishOf(attrs[name]);
    const touched = text !== swedishOf(before?.attrs[name]);
    return numbersInText(text).map((number) => ({ number, touched }));
  });
}
