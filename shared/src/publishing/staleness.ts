import { parentOf, pathToRoot } from './document-tree.ts';
import { findNode, type Doc, type NodeId } from './document.ts';

/** Why a citation is stale: its text reads differently, is gone, or changed in a way that concerns patient safety. */
export type StaleKind = 'CHANGED' | 'REMOVED' | 'SAFETY';

/**
 * Compares what was seen with what stands there now.
 *
 * @param pin the cited node and the subtree hash that was seen
 * @param current the node's subtree hash in the new version, null where the node is gone, and the nodes whose change concerns safety
 * @returns null where the node reads the same, whatever the version's number
 */
export function staleKind(
  pin: { node: NodeId; subtreeHash: string },
  current: { subtreeHash: string | null; safety: ReadonlySet<NodeId> },
): StaleKind | null {
  if (current.subtreeHash === pin.subtreeHash) return null;
  if (current.safety.has(pin.node)) return 'SAFETY';
  return current.subtreeHash === null ? 'REMOVED' : 'CHANGED';
}

/** The safety nodes and everything above them: whoever cites a chapter has also cited the warning in it. */
export function safetyScope(documents: readonly Doc[], safety: readonly NodeId[]): Set<NodeId> {
  const scope = new Set<NodeId>(safety);
  for (const document of documents) {
    const parents = parentOf(document);
    for (const node of safety) {
      if (findNode(document, node)) for (const above of pathToRoot(parents, node)) scope.add(above);
    }
  }
  return scope;
}
