import type { Doc, NodeId } from '../publishing/document.ts';
import { findingsAt, isFoundWithoutEvidence } from './evaluation-document.ts';

/**
 * What an evaluation can say of an outcome that has no row of evidence: SEARCHED_IN_VAIN where a search came back empty, and only there may it be said that there
 * are no studies; TOLD_IN_WORDS where something was found that was not pooled; UNTOLD where it says nothing, which tells nothing of the outcome either.
 */
export type KnownWithoutNumbers = 'SEARCHED_IN_VAIN' | 'TOLD_IN_WORDS' | 'UNTOLD';

/** What is known of an outcome apart from its rows. The document must be valid. */
export function knownWithoutNumbers(document: Doc, outcome: NodeId): KnownWithoutNumbers {
  const findings = findingsAt(document, outcome);
  if (isFoundWithoutEvidence({ findings })) return 'SEARCHED_IN_VAIN';
  return findings.length > 0 ? 'TOLD_IN_WORDS' : 'UNTOLD';
}
