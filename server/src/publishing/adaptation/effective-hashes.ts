import type { Hashing } from 'shared/publishing/adaptation.ts';
import { canonicalJson, canonicalObject } from 'shared/text/canonical-json.ts';
import { parentOf } from 'shared/publishing/document-tree.ts';
import { nodeOf, subtreeHashOf, type Attrs, type Doc, type JsonValue, type NodeId } from 'shared/publishing/document.ts';
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
  /** The parents of what stands below a node that is another object than above; at the top of the chain, of all. */
  readonly #ownParents: Map<NodeId, NodeId>;
  /** Hashes of attributes by their value: links below hold the very values of the links above. */
  readonly #attributes: Map<JsonValue, string>;
  /** Values of attributes as they are hashed, by their object: a node in words of its own still has most of its values from above. */
  readonly #texts: WeakMap<object, string>;

  /** @param known hashes of nodes that read here as they did when these were computed; what is computed here comes to it */
  constructor(document: Doc, above: EffectiveHashes | null, known = new Map<NodeId, string>()) {
    this.#document = document;
    this.#above = above;
    this.#known = known;
    this.#attributes = above ? above.#attributes : new Map();
    this.#texts = above ? above.#texts : new WeakMap();
    this.#ownParents = above ? new Map() : parentOf(document);
    this.#touched = above ? this.#touchedSince(above) : new Set(Object.keys(document.nodes));
  }

  /** The hash of what a reader of a node sees here; null where there is no such node. */
  of(id: NodeId): string | null {
    if (!Object.hasOwn(this.#document.nodes, id)) return null;
    if (this.#above && !this.#touched.has(id)) return this.#above.of(id);
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const { type, attrs, children } = nodeOf(this.#document, id);
    const hash = subtreeHashOf(
      type,
      this.#written(attrs),
      children.map((child) => this.subtree(child)),
    );
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
    const known = this.#attributes.get(value) ?? attributeHash(attrs, name);
    this.#attributes.set(value, known);
    return known;
  }

  /** Canonical JSON of the attributes of a node, from values that are written once in a chain. */
  #written(attrs: Attrs): string {
    return canonicalObject(Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, this.#writtenValue(value)])));
  }

  #writtenValue(value: JsonValue): string {
    if (typeof value !== 'object' || value === null) return canonicalJson(value);
    const known = this.#texts.get(value) ?? canonicalJson(value);
    this.#texts.set(value, known);
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

  /** Nodes that are another object than above, and everything over them. */
  #touchedSince(above: EffectiveHashes): Set<NodeId> {
    const { nodes } = this.#document;
    if (above.#document === this.#document) return new Set();
    const own = Object.keys(nodes).filter((id) => nodes[id] !== above.#document.nodes[id]);
    for (const id of own) for (const child of nodes[id]?.children ?? []) this.#ownParents.set(child, id);
    const touched = new Set<NodeId>();
    for (const id of own)
      for (let each: NodeId | undefined = id; each !== undefined && !touched.has(each); each = this.#parent(each)) touched.add(each);
    return touched;
  }

  /** Whoever is the same object as above has the same children. */
  #parent(id: NodeId): NodeId | undefined {
    return this.#ownParents.get(id) ?? (this.#above ? this.#above.#parent(id) : undefined);
  }
}
