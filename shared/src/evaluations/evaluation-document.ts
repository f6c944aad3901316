import { nodeOf, type Doc, type NodeId } from '../publishing/document.ts';
import type { FindingAttrs, OutcomeAttrs } from './evaluation-nodes.ts';
import type { EvidenceRowAttrs } from './evidence-row.ts';
import type { StudyAttrs } from './study-node.ts';

/** A node with its attributes as its type declares them. */
export type TypedNode<NodeAttrs> = { id: NodeId; attrs: NodeAttrs };

/** An outcome with what is known about it. */
export type OutcomeWithEvidence = TypedNode<OutcomeAttrs> & { rows: TypedNode<EvidenceRowAttrs>[]; findings: TypedNode<FindingAttrs>[] };

/** The outcomes of an evaluation in order, with their evidence. The document must be valid: attributes are taken at their declared type. */
export function outcomesOf(document: Doc): OutcomeWithEvidence[] {
  return childrenOfType<OutcomeAttrs>(document, document.root, 'outcome').map((outcome) => ({
    ...outcome,
    rows: childrenOfType<EvidenceRowAttrs>(document, outcome.id, 'evidenceRow'),
    findings: findingsAt(document, outcome.id),
  }));
}

/** Every row of evidence of an evaluation, outcome by outcome. */
export function evidenceRowsOf(document: Doc): TypedNode<EvidenceRowAttrs>[] {
  return outcomesOf(document).flatMap(({ rows }) => rows);
}

/** What is stated in a row of evidence, which a line of the summary names. */
export function evidenceRowAt(document: Doc, row: NodeId): EvidenceRowAttrs {
  return nodeOf(document, row).attrs as EvidenceRowAttrs;
}

/** What was found apart from numbers about one outcome, or about the whole where the root is asked for, in order. */
export function findingsAt(document: Doc, node: NodeId): TypedNode<FindingAttrs>[] {
  return childrenOfType<FindingAttrs>(document, node, 'finding');
}

/** The children of a node that are of one type, in order. */
export function childrenOfType<NodeAttrs>(document: Doc, parent: NodeId, type: string): TypedNode<NodeAttrs>[] {
  return nodeOf(document, parent).children.flatMap((id) => {
    const node = nodeOf(document, id);
    return node.type === type ? [{ id, attrs: node.attrs as NodeAttrs }] : [];
  });
}

/** Whether a search for studies of this outcome came back empty and says so. */
export function isFoundWithoutEvidence({ findings }: Pick<OutcomeWithEvidence, 'findings'>): boolean {
  return findings.some(({ attrs }) => attrs.findingType === 'NO_EVIDENCE_FOUND');
}

/** The studies a row of evidence pools, in order; none where only their sum is known. */
export function studiesOf(document: Doc, row: NodeId): TypedNode<StudyAttrs>[] {
  return childrenOfType<StudyAttrs>(document, row, 'study');
}
