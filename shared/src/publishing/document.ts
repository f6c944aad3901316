import { canonicalJson, sha256Hex } from '../text/canonical-json.ts';

/** What JSON can hold. `undefined` is not among it: an attribute nobody has filled in is `null`. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Made once, never used again for another node, and kept through edits, moves and versions. */
export type NodeId = string;

/** The content of one node, by attribute name. */
export type Attrs = Record<string, JsonValue>;

/** One node of a document. `children` are in reading order. */
export type DocumentNode = { type: string; attrs: Attrs; children: NodeId[] };

/** A whole artefact as it is edited, published and folded. `schema` is the version of the kind's declaration that the attributes follow. */
export type Doc = { kind: string; schema: number; root: NodeId; nodes: Record<NodeId, DocumentNode> };

/** The node with this id, if the document has one. */
export function findNode(document: Pick<Doc, 'nodes'>, id: NodeId): DocumentNode | undefined {
  // Without the check, `constructor` would be found on the prototype.
  return Object.hasOwn(document.nodes, id) ? document.nodes[id] : undefined;
}

/**
 * The node with this id.
 *
 * @throws RangeError where the document has none.
 */
export function nodeOf(document: Pick<Doc, 'nodes'>, id: NodeId): DocumentNode {
  const node = findNode(document, id);
  if (!node) throw new RangeError(`The document has no node ${id}`);
  return node;
}

/** Hash of a node's own type and attributes, whatever its children and place: SHA-256 of the canonical JSON of `{ type, attrs }`. */
export function contentHash(node: DocumentNode): string {
  return sha256Hex(canonicalJson({ type: node.type, attrs: node.attrs }));
}

/**
 * Hash of what a reader of this node sees, ids apart: SHA-256 of the canonical JSON of `{ type, attrs, children }`, the children as their own subtree
 * hashes in order.
 *
 * @throws RangeError where a node is missing or lies below itself.
 */
export function subtreeHash(document: Doc, id: NodeId): string {
  return hashesFrom(document, id).get(id) as string;
}

/** {@link subtreeHash} of a node whose attributes are written as canonical JSON already, and whose children's hashes are known. */
export function subtreeHashOf(type: string, attrs: string, children: readonly string[]): string {
  return sha256Hex(`{"attrs":${attrs},"children":${JSON.stringify(children)},"type":${canonicalJson(type)}}`);
}

/**
 * The subtree hash of every node that can be reached from the root, each computed once.
 *
 * @throws RangeError where a node is missing or lies below itself.
 */
export function subtreeHashes(document: Doc): Map<NodeId, string> {
  return hashesFrom(document, document.root);
}

/** Hash of the whole document, ids included: SHA-256 of its canonical JSON. */
export function documentHash(document: Doc): string {
  return sha256Hex(canonicalJson(document));
}

/** Children before parents, on a stack of our own: how deep a document goes must not decide whether it can be hashed. */
function hashesFrom(document: Doc, start: NodeId): Map<NodeId, string> {
  const hashes = new Map<NodeId, string>();
  const open = new Set<NodeId>();
  const stack: NodeId[] = [start];
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const { type, attrs, children } = nodeOf(document, id);
    const waiting = hashes.has(id) ? [] : children.filter((child) => !hashes.has(child));
    if (waiting.length > 0) {
      if (open.has(id)) throw new RangeError(`The node ${id} lies below itself`);
      open.add(id);
      stack.push(...waiting);
      continue;
    }
    if (!hashes.has(id))
      hashes.set(
        id,
        subtreeHashOf(
          type,
          canonicalJson(attrs),
          children.map((child) => hashes.get(child) as string),
        ),
      );
    open.delete(id);
    stack.pop();
  }
  return hashes;
}
