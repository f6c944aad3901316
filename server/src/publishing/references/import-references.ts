import type { Doc, NodeId } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import { referenceKeys } from 'shared/publishing/reference-keys.ts';
import type { ReferenceAttrs } from 'shared/publishing/reference-node.ts';
import type { ReferenceFate, ReferencesOutcome } from 'shared/publishing/references-outcome.ts';
import { fieldMessage, type FieldMessageKey, type MessageParameters } from 'shared/text/field-messages.ts';
import type { Context } from '../../kernel/context.ts';
import { inTransaction } from '../../kernel/context.ts';
import { bringIntoEdition, type Bringing } from '../bring-into-edition.ts';
import { kindsOf } from '../kinds.ts';
import { readReferenceFile } from './read-references.ts';
import type { ReadEntry, Refusal } from './reference-entry.ts';

export type ImportedReferences = Omit<Bringing, 'format'> & { bytes: Uint8Array };

type Entry = { line: number; label: string; fate: ReferenceFate; reason?: Refusal };
type Read = { document: Doc | null; entries: Entry[]; refusal?: Refusal };

/**
 * Adds the sources of a file to the bibliography of an edition: RIS, BibTeX, or what PubMed exports. A source that is there already is not added again, but
 * learns that it was retracted. Entries that cannot be read are told one by one and left out; with `apply` the others are brought in, all at once or none.
 */
export function importReferences(context: Context, file: ImportedReferences): Promise<ReferencesOutcome> {
  return inTransaction(context, async (context) => {
    const { locale } = context;
    const kinds = kindsOf(context).map(({ declaration }) => declaration);
    const withBibliography = kinds.filter((kind) => kind.nodeTypes[kind.rootType]?.children.includes('reference'));
    const brought = await bringIntoEdition(context, withBibliography, { ...file, format: 'references' }, (_kind, state) =>
      readFile(documentOf(state), file.bytes),
    );
    if ('error' in brought) return { ...nothing, errors: [{ message: brought.error.message }] };
    const { read, revision } = brought;
    const refusals = [...(read.refusal ? [read.refusal] : []), ...('problems' in brought ? brought.problems : [])];
    return {
      done: 'done' in brought && brought.done,
      revision,
      errors: refusals.map((refusal) => ({ message: worded(refusal) })),
      entries: read.entries.map(({ reason, ...entry }) => ({ ...entry, message: reason ? worded(reason) : null })),
    };

    function worded({ key, parameters }: { key: FieldMessageKey; parameters: MessageParameters }): string {
      return fieldMessage(key, locale, parameters);
    }
  });
}

const nothing: ReferencesOutcome = { done: false, errors: [], entries: [], revision: null };

function readFile(document: Doc, bytes: Uint8Array): Read {
  const found = readReferenceFile(bytes);
  if ('refusal' in found) return { document: null, entries: [], refusal: found.refusal };
  const bibliography = new Bibliography(document);
  const entries = found.entries.map((entry) => bibliography.take(entry));
  return { document: bibliography.document(), entries };
}

/** A bibliography that grows: it knows a source again by its numbers or its title. */
class Bibliography {
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

  take({ line, label, attrs, refusal }: ReadEntry): Entry {
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
