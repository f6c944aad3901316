import type { Hashing } from 'shared/publishing/adaptation.ts';
import { canonicalJson, sha256Hex } from 'shared/text/canonical-json.ts';
import { parentOf, pathToRoot } from 'shared/publishing/document-tree.ts';
import { nodeOf, type Attrs, type Doc, type NodeId } from 'shared/publishing/document.ts';
import { attributeHash, attributeOf } from 'shared/publishing/overlay.ts';

/**
 * The subtree hashes of one link of a chain, computed only where it differs from the link above: a fold keeps untouched nodes the same objects, so a
 * node is touched when its object is another, or something below it is.
 */
export class EffectiveHashes implements Hashing {
  readonly #document: Doc;
  readonly #above: EffectiveHashes | null;
  readonly #touched: ReadonlySet<NodeId>;
  readonly #known: Map<NodeId, string>;
  /** Hashes of attributes by their value: links below hold the very values of the links above. */
  readonly #attributes: WeakMap<object, string>;

  /** @param known hashes of nodes that read here as they did when these were computed */
  constructor(document: Doc, above: EffectiveHashes | null, known: ReadonlyMap<NodeId, string> = new Map()) {
    this.#document = document;
    this.#above = above;
    this.#known = new Map(known);
    this.#attributes = above ? above.#attributes : new WeakMap();
    this.#touched = above ? touchedNodes(above.#document, document) : new Set(Object.keys(document.nodes));
  }

  /** The hash of what a reader of a node sees here; null where there is no such node. */
  of(id: NodeId): string | null {
    if (!Object.hasOwn(this.#document.nodes, id)) return null;
    if (this.#above && !this.#touched.has(id)) return this.#above.of(id);
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const { type, attrs, children } = nodeOf(this.#document, id);
    const hash = sha256Hex(canonicalJson({ type, attrs, children: children.map((child) => this.of(child)) }));
    this.#known.set(id, hash);
    return hash;
  }

  /** The hash of a node that is here. @throws RangeError where it is not */
  subtree(id: NodeId): string {
    const hash = this.of(id);
    if (hash === null) throw new RangeError(`The document has no node ${id}`);
    return hash;
  }

  /** As `attributeHash`, each value once in a chain. */
  attribute(attrs: Attrs, name: string): string {
    const value = attributeOf(attrs, name);
    if (typeof value !== 'object' || value === null) return attributeHash(attrs, name);
    const known = this.#attributes.get(value) ?? attributeHash(attrs, name);
    this.#attributes.set(value, known);
    return known;
  }

  /** The nodes that read otherwise here than in the link above, with their hash here; null where they are gone. */
  differences(): Map<NodeId, string | null> {
    const above = this.#above;
    if (!above) return new Map();
    const gone = Object.keys(above.#document.nodes).filter((id) => !Object.hasOwn(this.#document.nodes, id));
    const rows = new Map<NodeId, string | null>(gone.map((id) => [id, null]));
    for (const id of this.#touched) if (this.of(id) !== above.of(id)) rows.set(id, this.of(id));
    return rows;
  }
}

/** Nodes that are another object than above, and everything over them. */
function touchedNodes(above: Doc, document: Doc): Set<NodeId> {
  if (above === document) return new Set();
  const own = Object.keys(document.nodes).filter((id) => document.nodes[id] !== above.nodes[id]);
  const touched = new Set(own);
  const parents = parentOf(document);
  for (const id of own) for (const each of pathToRoot(parents, id)) touched.add(each);
  return touched;
}
