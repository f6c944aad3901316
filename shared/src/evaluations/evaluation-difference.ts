import { canonicalJson } from '../text/canonical-json.ts';
import { changedNodes, contentInSwedish } from '../publishing/changed-nodes.ts';
import { nodeOf, type Doc, type NodeId } from '../publishing/document.ts';
import { subtreeIds } from '../publishing/document-tree.ts';
import type { Difference } from '../publishing/kind.ts';
import { findingsAt, outcomesOf, studiesOf, type TypedNode } from './evaluation-document.ts';
import type { EvaluationAttrs } from './evaluation-nodes.ts';
import type { EvidenceRowAttrs } from './evidence-row.ts';
import { certaintyOf } from './grade.ts';
import { keepsJudgement } from './judging-words.ts';

/**
 * How far a new version of an evaluation lies from the one before. Major where what is known changed: what kind of method it is about, which outcomes there are
 * and how much they matter, which studies and rows of evidence, an estimate, an interval, a baseline, a certainty, or that studies are missing; and where the
 * words that ask or judge are others. Everything else is wording, so minor.
 *
 * Safety: every node at or below an outcome of harm that is new, gone or says something else in Swedish; a translation is no warning.
 */
export function evaluationDifference(old: Doc, next: Doc): Difference {
  const harmful = new Set([...harmNodes(old), ...harmNodes(next)]);
  return {
    step: canonicalJson(knowledgeIn(old)) === canonicalJson(knowledgeIn(next)) && keepsJudgement(old, next) ? 'MINOR' : 'MAJOR',
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
    rows: rows.map((row) => [row.id, rowKnowledge(document, row)]).toSorted(byFirst),
    findings: findings.map((finding) => [finding.id, finding.attrs.findingType, finding.attrs.certainty]).toSorted(byFirst),
  }));
  const findings = findingsAt(document, document.root).map(({ id, attrs }) => [id, attrs.certainty]);
  return { method: methodOf(document), outcomes: outcomes.toSorted((a, b) => compare(a.id, b.id)), findings: findings.toSorted(byFirst) };
}

/** What kind of method it is, where it is offered, and how much was found in all. */
function methodOf(document: Doc) {
  const { methodClass, interventionType, levelFourOnly, studiesTotal, participantsTotal } = nodeOf(document, document.root)
    .attrs as EvaluationAttrs;
  return { methodClass, interventionType, levelFourOnly, studiesTotal, participantsTotal };
}

function rowKnowledge(document: Doc, { id, attrs }: TypedNode<EvidenceRowAttrs>) {
  const { design, nStudies, nParticipants, effectMeasure, estimate, ciLow, ciHigh, baselineRiskPer1000 } = attrs;
  const studies = studiesOf(document, id).map(({ id, attrs: { name: _name, ...numbers } }) => [id, numbers]);
  const effect = { effectMeasure, estimate, ciLow, ciHigh, baselineRiskPer1000 };
  return { design, nStudies, nParticipants, ...effect, certainty: certaintyOf(attrs), studies: studies.toSorted(byFirst) };
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
