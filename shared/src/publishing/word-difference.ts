import { diffArrays } from 'diff';
import { attributesDifference, type AttributeDifference } from './attribute-difference.ts';
import { findNode, type Attrs, type Doc, type NodeId } from './document.ts';
import { documentOrder, parentOf } from './document-tree.ts';

/**
 * What is different about one node. A node that `MOVED` has another parent or another place among those that stayed; `attributes` says what was also
 * rewritten, or is empty. An added or removed node has all that it says in `attributes`.
 */
export type NodeDifference = {
  node: NodeId;
  type: string;
  change: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  attributes: AttributeDifference[];
};

/** Beyond this many changes among siblings, which of them moved is no longer worth working out. */
const MOST_MOVES = 1_000;

/**
 * What a reader of `next` finds different from `old`: the nodes that differ, in reading order, each removed one where it stood. A node that changed its type is
 * listed as removed and added.
 */
export function documentDifference(old: Doc, next: Doc): NodeDifference[] {
  const moved = movedNodes(old, next);
  return mergedOrder(old, next).flatMap((id) => nodeDifference(old, next, id, moved.has(id)));
}

function nodeDifference(old: Doc, next: Doc, node: NodeId, isMoved: boolean): NodeDifference[] {
  const [before, after] = [findNode(old, node), findNode(next, node)];
  if (before?.type === after?.type && before && after) {
    const attributes = attributesDifference(before.attrs, after.attrs);
    if (isMoved) return [{ node, type: after.type, change: 'MOVED', attributes }];
    return attributes.length > 0 ? [{ node, type: after.type, change: 'CHANGED', attributes }] : [];
  }
  const differences: NodeDifference[] = [];
  if (before) differences.push({ node, type: before.type, change: 'REMOVED', attributes: attributesDifference(said(before.attrs), {}) });
  if (after) differences.push({ node, type: after.type, change: 'ADDED', attributes: attributesDifference({}, said(after.attrs)) });
  return differences;
}

/** An empty list in a node that came or went is nothing to read about. */
function said(attrs: Attrs): Attrs {
  return Object.fromEntries(Object.entries(attrs).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

/** The reading order of a tree that holds the nodes of both documents: `next`, with what is gone after the sibling it stood behind. */
function mergedOrder(old: Doc, next: Doc): NodeId[] {
  const nodes: Doc['nodes'] = {};
  for (const [id, node] of Object.entries(old.nodes)) {
    if (!findNode(next, id)) nodes[id] = { ...node, children: node.children.filter((child) => !findNode(next, child)) };
  }
  for (const [id, node] of Object.entries(next.nodes)) {
    nodes[id] = { ...node, children: mergedChildren(findNode(old, id)?.children ?? [], node.children, next) };
  }
  const roots = findNode(next, old.root) ? [next.root] : [old.root, next.root];
  return roots.flatMap((root) => documentOrder({ ...next, nodes }, root));
}

function mergedChildren(before: readonly NodeId[], after: readonly NodeId[], next: Doc): NodeId[] {
  const staying = new Set(after);
  const goneBehind = new Map<NodeId | null, NodeId[]>();
  let anchor: NodeId | null = null;
  for (const child of before) {
    if (staying.has(child)) anchor = child;
    else if (!findNode(next, child)) goneBehind.set(anchor, [...(goneBehind.get(anchor) ?? []), child]);
  }
  return [null, ...after].flatMap((child) => [...(child === null ? [] : [child]), ...(goneBehind.get(child) ?? [])]);
}

/** Of siblings that changed places, the fewest that explain it: moving the last chapter to the front moves one chapter, not all. */
function movedNodes(old: Doc, next: Doc): Set<NodeId> {
  const [parentsBefore, parentsAfter] = [parentOf(old), parentOf(next)];
  const moved = new Set<NodeId>();
  for (const [id, node] of Object.entries(next.nodes)) {
    const stayed = (child: NodeId) => parentsBefore.get(child) === id && parentsAfter.get(child) === id;
    for (const child of node.children) if (findNode(old, child) && !stayed(child)) moved.add(child);
    const [before, after] = [findNode(old, id)?.children.filter(stayed) ?? [], node.children.filter(stayed)];
    const changes = diffArrays(before, after, { maxEditLength: MOST_MOVES });
    for (const child of changes ? changes.filter(({ added }) => added).flatMap(({ value }) => value) : after) moved.add(child);
  }
  return moved;
}
