import { nodeOf, type Doc, type NodeId } from './document.ts';

/** The parent of every node that has one, in one pass. The root is not in it. */
export function parentOf(document: Pick<Doc, 'nodes'>): Map<NodeId, NodeId> {
  const parents = new Map<NodeId, NodeId>();
  for (const [id, node] of Object.entries(document.nodes)) for (const child of node.children) parents.set(child, id);
  return parents;
}

/**
 * The nodes above a node, from its parent to the root: the order in which an overlay stores the way up. Empty for the root.
 *
 * @param parents from {@link parentOf}, so that asking for many nodes walks the document once
 * @throws RangeError where the way up runs in a circle
 */
export function pathToRoot(parents: ReadonlyMap<NodeId, NodeId>, id: NodeId): NodeId[] {
  const path: NodeId[] = [];
  for (let above = parents.get(id); above !== undefined; above = parents.get(above)) {
    if (path.length > parents.size) throw new RangeError(`The node ${id} lies below itself`);
    path.push(above);
  }
  return path;
}

/**
 * The node and everything below it, in reading order: a parent before its children, children in their order.
 *
 * @throws RangeError where a node is missing, or is reached twice.
 */
export function documentOrder(document: Pick<Doc, 'root' | 'nodes'>, from: NodeId = document.root): NodeId[] {
  const order: NodeId[] = [];
  const seen = new Set<NodeId>();
  const stack: NodeId[] = [from];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (seen.has(id)) throw new RangeError(`The node ${id} stands in two places`);
    seen.add(id);
    order.push(id);
    stack.push(...nodeOf(document, id).children.toReversed());
  }
  return order;
}

/** The ids of a node and everything below it. */
export function subtreeIds(document: Pick<Doc, 'root' | 'nodes'>, id: NodeId): Set<NodeId> {
  return new Set(documentOrder(document, id));
}

/** Every node above one of these nodes, and the nodes themselves. Ids that the document does not have are kept. */
export function withAncestors(document: Doc, ids: Iterable<NodeId>): Set<NodeId> {
  const parents = parentOf(document);
  const result = new Set<NodeId>();
  for (const id of ids) for (const each of [id, ...pathToRoot(parents, id)]) result.add(each);
  return result;
}
