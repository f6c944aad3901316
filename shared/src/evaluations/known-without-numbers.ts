import type { Doc, NodeId } from '../publishing/document.ts';
import { childrenOfType, type TypedNode } from './evaluation-document.ts';
import type { FindingAttrs } from './evaluation-nodes.ts';

/**
 * What an evaluation can say of an outcome that has no row of evidence: SEARCHED_IN_VAIN where a search came back empty, and only there may it be said that there
 * are no studies; TOLD_IN_WORDS where something was found that was not pooled; UNTOLD where it says nothing, which tells nothing of the outcome either.
 */
export type KnownWithoutNumbers = 'SEARCHED_IN_VAIN' | 'TOLD_IN_WORDS' | 'UNTOLD';

/** What is known of an outcome apart from its rows. The document must be valid. */
export function knownWithoutNumbers(document: Doc, outcome: NodeId): KnownWithoutNumbers {
  const findings = findingsAt(document, outcome);
  if (findings.some(({ attrs }) => attrs.findingType === 'NO_EVIDENCE_FOUND')) return 'SEARCHED_IN_VAIN';
  return findings.length > 0 ? 'TOLD_IN_WORDS' : 'UNTOLD';
}

/** What was found apart from numbers about one outcome, or about the whole where the root is asked for, in order. */
export function findingsAt(document: Doc, node: NodeId): TypedNode<FindingAttrs>[] {
  return childrenOfType<FindingAttrs>(document, node, 'finding');
}
