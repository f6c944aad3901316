import { contentHash, findNode, subtreeHash, type DocumentNode, type NodeId } from 'shared/publishing/document.ts';
import type { DriftChoice } from 'shared/publishing/drift.ts';
import { attributeOf, type Adapt } from 'shared/publishing/overlay.ts';
import type { Desk } from './desk.ts';

/** How a drift is dealt with in the decisions in work; `isOutdated` where the text above has moved once more since, so that it must be chosen anew. */
export type InWork = { choice: DriftChoice; reason: string | null; isOutdated: boolean };

/** The choice made about a node in the decisions in work, standing or outdated; null where none is made. */
export function choiceInWork(desk: Desk, node: NodeId): InWork | null {
  const { choice = null, choiceReason = null, choiceAbout = null } = desk.entries.get(node) ?? {};
  return (
    choice && { choice, reason: choiceReason, isOutdated: desk.moved.has(node) || choiceAbout !== textChosenAbout(desk, node, choice) }
  );
}

/** The choice that counts: one made about the text above as it reads now. */
export function standingChoice(desk: Desk, node: NodeId): Omit<InWork, 'isOutdated'> | null {
  const made = choiceInWork(desk, node);
  return made && !made.isOutdated ? made : null;
}

/**
 * What a choice about a node is made about, as a hash: the part above, with all that stands in it where it is left out; empty where it is gone, and where
 * following new text is all that is chosen. Whoever keeps their words has chosen about what these stand for; the rest is followed as it moves.
 */
export function textChosenAbout({ above: { document }, published, drifts }: Desk, node: NodeId, choice: DriftChoice): string {
  const part = findNode(document, node);
  if (!part || drifts.get(node)?.status === 'UNDECIDED') return '';
  const decision = Object.hasOwn(published.decisions, node) ? published.decisions[node] : undefined;
  if (decision?.mode === 'EXCLUDE') return subtreeHash(document, node);
  return contentHash(choice === 'KEEP' && decision?.mode === 'ADAPT' ? wordedAbove(part, decision) : part);
}

/** Of a part above only what is worded otherwise here. */
function wordedAbove(part: DocumentNode, { set }: Adapt): DocumentNode {
  return { ...part, attrs: Object.fromEntries(Object.keys(set).map((name) => [name, attributeOf(part.attrs, name)])) };
}
