import { canonicalJson } from '../text/canonical-json.ts';
import { changedNodes, contentInSwedish } from '../publishing/changed-nodes.ts';
import type { Doc, NodeId } from '../publishing/document.ts';
import { subtreeIds } from '../publishing/document-tree.ts';
import type { Difference } from '../publishing/kind.ts';
import { childrenOfType, outcomesOf } from './evaluation-document.ts';
import type { FindingAttrs } from './evaluation-nodes.ts';
import { certaintyOf } from './grade.ts';

/**
 * How far a new version of an evaluation lies from the one before. Major where what is known changed: which outcomes there are and how much they matter,
 * which rows of evidence, an estimate, an interval, a baseline, a certainty, or that studies are missing. Everything else is words, so minor.
 *
 * Safety: every node at or below an outcome of harm that is new, gone or says something else in Swedish; a translation is no warning.
 */
export function evaluationDifference(old: Doc, next: Doc): Difference {
  const harmful = new Set([...harmNodes(old), ...harmNodes(next)]);
  return {
    step: canonicalJson(knowledgeIn(old)) === canonicalJson(knowledgeIn(next)) ? 'MINOR' : 'MAJOR',
    safety: changedNodes(old, next, contentInSwedish).filter((id) => harmful.has(id)),
  };
}

/** What an evaluation says apart from its words. Order does not count: a table may be rearranged. */
function knowledgeIn(document: Doc) {
  const outcomes = outcomesOf(document).map(({ id, attrs, rows, findings }) => ({
    id,
    importance: attrs.importance,
    direction: attrs.direction,
    type: attrs.type,
    harm: attrs.harm,
    mid: attrs.mid,
    rows: rows.map((row) => [row.id, rowKnowledge(row.attrs)]).toSorted(byFirst),
    findings: findings.map((finding) => [finding.id, finding.attrs.findingType, finding.attrs.certainty]).toSorted(byFirst),
  }));
  const findings = childrenOfType<FindingAttrs>(document, document.root, 'finding').map(({ id, attrs }) => [id, attrs.certainty]);
  return { outcomes: outcomes.toSorted((a, b) => compare(a.id, b.id)), findings: findings.toSorted(byFirst) };
}

function rowKnowledge(
  row: Parameters<typeof certaintyOf>[0] & {
    effectMeasure: string;
    estimate: number;
    ciLow: number;
    ciHigh: number;
    baselineRiskPer1000: number | null;
  },
) {
  const { design, effectMeasure, estimate, ciLow, ciHigh, baselineRiskPer1000 } = row;
  return { design, effectMeasure, estimate, ciLow, ciHigh, baselineRiskPer1000, certainty: certaintyOf(row) };
}

function harmNodes(document: Doc): NodeId[] {
  return outcomesOf(document)
    .filter(({ attrs }) => attrs.harm)
    .flatMap(({ id }) => [...subtreeIds(document, id)]);
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return compare(String(a[0]), String(b[0]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
