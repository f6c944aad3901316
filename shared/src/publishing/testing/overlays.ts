import { canonicalJson, sha256Hex } from '../../text/canonical-json.ts';
import { nodeOf, subtreeHash, type Attrs, type Doc, type DocumentNode, type NodeId } from '../document.ts';
import type { Adapt, Addition, Exclude, Overlay } from '../overlay.ts';
import { noteNode } from './note.kind.ts';

/** The way up from a node, its parent first, found by looking. */
export function pathIn(document: Doc, id: NodeId): NodeId[] {
  const parent = Object.keys(document.nodes).find((each) => document.nodes[each]?.children.includes(id));
  return parent === undefined ? [] : [parent, ...pathIn(document, parent)];
}

/** An ADAPT as the design words it: `set` against the text of `above`. */
export function adapt(above: Doc, id: NodeId, set: Attrs): Adapt {
  const { type, attrs } = nodeOf(above, id);
  const baseHashes = Object.fromEntries(Object.keys(set).map((name) => [name, sha256Hex(canonicalJson(attrs[name] ?? null))]));
  const seen = { type, attrs, path: pathIn(above, id) };
  return { mode: 'ADAPT', set, baseHashes, seen, reason: 'Så gör vi här.', differingCriteria: ['resources'], consequence: '' };
}

/** An ADAPT that gives a part another title. */
export function retitle(above: Doc, id: NodeId, sv: string): Adapt {
  return adapt(above, id, { title: { sv } });
}

/** An EXCLUDE against the text of `above`. */
export function exclude(above: Doc, id: NodeId): Exclude {
  return { mode: 'EXCLUDE', baseHash: subtreeHash(above, id), reason: 'Finns inte här.' };
}

/** An addition of one line or section, or of the given nodes, below a node of `above`. */
export function addition(
  above: Doc,
  node: NodeId,
  parent: NodeId,
  after: NodeId | null,
  nodes: Record<NodeId, DocumentNode> = { [node]: noteNode('line', node) },
): Addition {
  return { node, parent, path: [parent, ...pathIn(above, parent)], after, nodes };
}

/** An overlay of these decisions and additions. */
export function overlay(decisions: Overlay['decisions'], ...additions: Addition[]): Overlay {
  return { decisions, additions };
}

/** A document with other attributes in one node. */
export function rewritten(document: Doc, id: NodeId, attrs: Attrs): Doc {
  const node = nodeOf(document, id);
  return { ...document, nodes: { ...document.nodes, [id]: { ...node, attrs: { ...node.attrs, ...attrs } } } };
}

/** A document without a node and all below it. */
export function removed(document: Doc, id: NodeId): Doc {
  const below = (each: NodeId): NodeId[] => [each, ...nodeOf(document, each).children.flatMap(below)];
  const gone = below(id);
  const left = Object.entries(document.nodes).filter(([each]) => !gone.includes(each));
  return {
    ...document,
    nodes: Object.fromEntries(left.map(([each, node]) => [each, { ...node, children: node.children.filter((child) => child !== id) }])),
  };
}

/** A document where a node stands last below another parent. */
export function moved(document: Doc, id: NodeId, parent: NodeId): Doc {
  const nodes = Object.entries(document.nodes).map(([each, node]): [NodeId, DocumentNode] => {
    const children = node.children.filter((child) => child !== id);
    return [each, { ...node, children: each === parent ? [...children, id] : children }];
  });
  return { ...document, nodes: Object.fromEntries(nodes) };
}

/** The children of every node that has any, for short expectations. */
export function shape(document: Doc): Record<NodeId, string> {
  const withChildren = Object.entries(document.nodes).filter(([, { children }]) => children.length > 0);
  return Object.fromEntries(withChildren.map(([id, { children }]) => [id, children.join(' ')]));
}
