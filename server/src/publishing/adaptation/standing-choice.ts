import { contentHash, findNode, subtreeHash, type NodeId } from 'shared/publishing/document.ts';
import type { DriftChoice } from 'shared/publishing/drift.ts';
import type { Desk } from './desk.ts';

/** How a drift is dealt with in the decisions in work; `isOutdated` where the text above has moved once more since, so that it must be chosen anew. */
export type InWork = { choice: DriftChoice; reason: string | null; isOutdated: boolean };

/** The choice made about a node in the decisions in work, standing or outdated; null where none is made. */
export function choiceInWork(desk: Desk, node: NodeId): InWork | null {
  const { choice = null, choiceReason = null, choiceAbout = null } = desk.entries.get(node) ?? {};
  return choice && { choice, reason: choiceReason, isOutdated: choiceAbout !== textChosenAbout(desk, node) };
}

/** The choice that counts: one made about the text above as it reads now. */
export function standingChoice(desk: Desk, node: NodeId): Omit<InWork, 'isOutdated'> | null {
  const made = choiceInWork(desk, node);
  return made && !made.isOutdated ? made : null;
}

/**
 * What a choice about a node is made about, as a hash: the part above, with all that stands in it where it is left out; empty where it is gone, and where
 * following new text is all that is chosen.
 */
export function textChosenAbout({ above: { document }, published, drifts }: Desk, node: NodeId): string {
  const part = findNode(document, node);
  if (!part || drifts.get(node)?.status === 'UNDECIDED') return '';
  const decision = Object.hasOwn(published.decisions, node) ? published.decisions[node] : undefined;
  return decision?.mode === 'EXCLUDE' ? subtreeHash(document, node) : contentHash(part);
}
