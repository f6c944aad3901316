import { changedNodes, contentInSwedish } from '../publishing/changed-nodes.ts';
import { findNode, type Doc, type DocumentNode, type NodeId } from '../publishing/document.ts';
import { parentOf } from '../publishing/document-tree.ts';
import type { Difference } from '../publishing/kind.ts';
import { partStatuses } from './part-status.ts';
import type { RecommendationAttrs } from './recommendation-node.ts';

/**
 * How far a new version of a guideline lies from the one before: major where any part of the decisive types was added, updated or removed. Safety: every
 * changed part, in either version, that warns: a recommendation of kind `SAFETY` or not to do something, a prompt with its triggers, a list of red flags; a
 * translation is no warning.
 */
export function guidelineDifference(old: Doc, next: Doc, decisive: readonly string[]): Difference {
  const isReaffirmed = [...partStatuses(old, next, decisive).values()].every((status) => status === 'REAFFIRMED');
  const protectedIn = [old, next].map(protectedParts);
  const safety = changedNodes(old, next, contentInSwedish).filter((id) => protectedIn.some((parts) => parts.has(id)));
  return { step: isReaffirmed ? 'MINOR' : 'MAJOR', safety };
}

/** The parts that warn, and those that stand right below a list that does. */
function protectedParts(document: Doc): Set<NodeId> {
  const parents = parentOf(document);
  const warns = (id: NodeId | undefined) => isProtective(id === undefined ? undefined : findNode(document, id));
  return new Set(Object.keys(document.nodes).filter((id) => warns(id) || isListLine(document, id, parents, warns)));
}

function isListLine(document: Doc, id: NodeId, parents: ReadonlyMap<NodeId, NodeId>, warns: (id: NodeId | undefined) => boolean): boolean {
  return ['trigger', 'checkItem'].includes(findNode(document, id)?.type ?? '') && warns(parents.get(id));
}

function isProtective(node: DocumentNode | undefined): boolean {
  if (node?.type === 'prompt') return true;
  if (node?.type === 'checklist') return node.attrs.purpose === 'RED_FLAGS';
  if (node?.type !== 'recommendation') return false;
  const { kind, decision } = node.attrs as RecommendationAttrs;
  return kind === 'SAFETY' || decision.type === 'ICKE_GORA';
}
