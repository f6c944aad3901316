import type { Doc } from 'shared/publishing/document.ts';
import { documentOf } from 'shared/publishing/draft-operations.ts';
import type { ReferencesOutcome } from 'shared/publishing/references-outcome.ts';
import { fieldMessage, type FieldMessageKey, type MessageParameters } from 'shared/text/field-messages.ts';
import type { Context } from '../../kernel/context.ts';
import { inTransaction } from '../../kernel/context.ts';
import { bringIntoEdition, type Bringing } from '../bring-into-edition.ts';
import { kindsOf } from '../kinds.ts';
import { Bibliography, type BroughtEntry } from './bibliography.ts';
import { readReferenceFile } from './read-references.ts';
import type { Refusal } from './reference-entry.ts';

export type ImportedReferences = Omit<Bringing, 'format'> & { bytes: Uint8Array };

type Read = { document: Doc | null; entries: BroughtEntry[]; refusal?: Refusal };

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
