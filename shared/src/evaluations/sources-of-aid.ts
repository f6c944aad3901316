import type { Doc, NodeId } from '../publishing/document.ts';
import { evidenceRowAt, findingsAt } from './evaluation-document.ts';
import type { SummaryRow } from './summary-of-findings.ts';

/** What a decision aid rests on, and no more: the sources of its rows, and of the findings it tells in words. Others of the evaluation say nothing to a patient. */
export function sourcesOfAid(document: Doc, rows: readonly SummaryRow[]): NodeId[] {
  return rows.flatMap(({ outcome, evidence }) => {
    const told = findingsAt(document, outcome).filter(({ attrs }) => !evidence || attrs.plainText);
    return [...(evidence ? evidenceRowAt(document, evidence.row).sources : []), ...told.flatMap(({ attrs }) => attrs.sources)];
  });
}
