import type { NodeId } from 'shared/publishing/document.ts';

/** Where a part stood when it was removed: in which part, and after which others, the nearest last. */
export type RemovedFrom = { parent: NodeId; before: NodeId[] };

/** What a removed part leaves behind in its edition. */
export type RemovalMark = { children: readonly NodeId[]; removed: boolean; removedFrom?: RemovedFrom | null };

/**
 * The parts to put back for one of them to have its place again, the outermost first: what went with a part above comes back with it, and a part whose place
 * has gone since has that back first. None where the part stands.
 */
export function removalsOf(nodes: ReadonlyMap<NodeId, RemovalMark>, node: NodeId): NodeId[] {
  const mark = nodes.get(node);
  if (!mark?.removed) return [];
  if (mark.removedFrom) return [...removalsOf(nodes, mark.removedFrom.parent), node];
  const above = [...nodes].find(([, { removed, children }]) => removed && children.includes(node));
  return above ? removalsOf(nodes, above[0]) : [];
}

/** A removed part and everything that went with it. */
export function removedWith(nodes: ReadonlyMap<NodeId, RemovalMark>, node: NodeId): NodeId[] {
  return [node, ...(nodes.get(node)?.children ?? []).flatMap((child) => removedWith(nodes, child))];
}

/** The children of a part with one that comes back: after the nearest that it stood after and that is still there, else first. */
export function withChildBack(children: readonly NodeId[], child: NodeId, { before }: RemovedFrom): NodeId[] {
  const anchor = before.findLast((each) => children.includes(each));
  return children.toSpliced(anchor === undefined ? 0 : children.indexOf(anchor) + 1, 0, child);
}
