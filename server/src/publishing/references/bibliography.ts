import type { Doc, NodeId } from 'shared/publishing/document.ts';
import { referenceKeys } from 'shared/publishing/reference-keys.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import type { ReferenceFate } from 'shared/publishing/references-outcome.ts';
import type { ReadEntry, Refusal } from './reference-entry.ts';

/** What became of an entry that was brought to a bibliography. */
export type BroughtEntry = { line: number; label: string; fate: ReferenceFate; reason?: Refusal };

/** A document with one more source in its bibliography, unless it is there already. */
export function withReference(document: Doc, attrs: ReferenceAttrs): Doc {
  const bibliography = new Bibliography(document);
  bibliography.take({ line: 1, label: attrs.title, attrs });
  return bibliography.document();
}

/** A bibliography that grows: it knows a source again by its numbers or its title. */
export class Bibliography {
  readonly #before: Doc;
  readonly #known = new Map<string, NodeId>();
  readonly #references = new Map<NodeId, ReferenceAttrs>();
  /** Those that came with the file, with the line they stand on. */
  readonly #added = new Map<NodeId, number>();

  constructor(document: Doc) {
    this.#before = document;
    for (const [id, { type, attrs }] of Object.entries(document.nodes))
      if (type === 'reference') this.#remember(id, attrs as ReferenceAttrs);
  }

  take({ line, label, attrs, refusal }: ReadEntry): BroughtEntry {
    if (!attrs) return { line, label, fate: 'REFUSED', reason: refusal };
    const same = referenceKeys(attrs)
      .map((key) => this.#known.get(key))
      .find((id) => id !== undefined);
    const known = same === undefined ? undefined : this.#references.get(same);
    if (same === undefined || !known) {
      const id = `reference-${crypto.randomUUID()}`;
      this.#remember(id, attrs);
      this.#added.set(id, line);
      return { line, label, fate: attrs.retraction ? 'ADDED_RETRACTED' : 'ADDED' };
    }
    const first = this.#added.get(same);
    const twice = first === undefined ? {} : { reason: { key: 'referenceTwiceInFile' as const, parameters: { line: first } } };
    if (!attrs.retraction || known.retraction) return { line, label, fate: 'KNOWN', ...twice };
    this.#references.set(same, { ...known, retraction: attrs.retraction });
    return { line, label, fate: 'RETRACTED', ...twice };
  }

  /** The document with the bibliography as it has become; new sources stand last. */
  document(): Doc {
    const { root, nodes } = this.#before;
    const references = [...this.#references].map(([id, attrs]) => [id, { type: 'reference', attrs, children: [] }] as const);
    const top = nodes[root];
    if (!top) throw new RangeError('A document has its root.');
    return {
      ...this.#before,
      nodes: { ...nodes, ...Object.fromEntries(references), [root]: { ...top, children: [...top.children, ...this.#added.keys()] } },
    } as Doc;
  }

  #remember(id: NodeId, attrs: ReferenceAttrs): void {
    this.#references.set(id, attrs);
    for (const key of referenceKeys(attrs)) if (!this.#known.has(key)) this.#known.set(key, id);
  }
}
