import type { DriftChoice } from 'shared/publishing/drift.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import { overlayDifference, type OverlayChange } from 'shared/publishing/overlay-difference.ts';
import type { Overlay } from 'shared/publishing/overlay.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { AdaptationChangeType } from './adaptation-change.type.ts';

/** How an organisation dealt with a change of the text above: at which part, and under which id its words go on where their place was gone. */
export type Choice = { driftId: string; nodeId: NodeId; label: Localised<string>; choice: DriftChoice; reason: string | null };

type Named = { type: string; label: Localised<string> };

/**
 * What a new set of decisions changes for readers, with how each change of the text above was dealt with; a choice that left the words as they were is told
 * too.
 * @param together the parts whose decision was dropped because the text above had come to say the same
 */
export function adaptationChanges(
  { old, next, choices, together }: { old: Overlay; next: Overlay; choices: readonly Choice[]; together: ReadonlySet<NodeId> },
  nameOf: (node: NodeId) => Named | undefined,
): AdaptationChangeType[] {
  const kept = new Set(choices.filter(({ driftId }) => next.additions.some(({ node }) => node === driftId)).map(({ nodeId }) => nodeId));
  // Words whose place was gone go on under another id: that is told once.
  const changes = overlayDifference(old, next).filter(({ node, change }) => !(change === 'WITHDRAWN' && kept.has(node)));
  const told = new Set(changes.map(({ node }) => node));
  const unchanged = choices.filter(({ driftId, nodeId }) => !told.has(nodeId) && !told.has(driftId)).map((each) => lookedAt(next, each));
  return [...changes, ...unchanged].map(({ node, ...change }) => {
    const chosen = choices.find(({ driftId, nodeId }) => nodeId === node || driftId === node);
    const named = nameOf(node) ?? { type: '', label: chosen?.label ?? { sv: node } };
    return {
      nodeId: node,
      ...named,
      ...change,
      choice: chosen?.choice ?? null,
      choiceReason: chosen?.reason ?? null,
      together: together.has(node),
    };
  });
}

function lookedAt({ decisions }: Overlay, { nodeId }: Choice): OverlayChange {
  const decision = Object.hasOwn(decisions, nodeId) ? decisions[nodeId] : undefined;
  const reason = decision && decision.mode !== 'ADOPT' ? decision.reason : null;
  return { node: nodeId, change: 'CHANGED', mode: decision?.mode ?? 'ADOPT', reason, attributes: [] };
}
