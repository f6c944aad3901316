import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import type { ImportFormat, ImportOutcome } from 'shared/guidelines/import-outcome.ts';
import { findNode } from 'shared/publishing/document.ts';
import type { DraftState } from 'shared/publishing/draft-operations.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { bringIntoEdition } from '../publishing/bring-into-edition.ts';
import { withIds } from './cited-addresses.ts';
import { buildDocument, type BuiltDocument } from './templates/build-document.ts';
import { decodeText, isCertainText } from '../kernel/files/decode-text.ts';
import { readDocumentFile } from './templates/json-document.ts';
import { templateFormats } from './templates/template-file.ts';
import { fieldWords } from './templates/template-words.ts';
import { ID, problem, type TemplateProblem } from './templates/template-record.ts';

export type ImportedFile = {
  /** The API's id of the text whose edition the file replaces. */
  artefactId: string;
  format: ImportFormat;
  bytes: Uint8Array;
  /** False to see what the file would do. */
  apply: boolean;
  /** The revision of the edition that was seen; null where none was begun. */
  revision: number | null;
};

/**
 * Replaces the edition in work of a guideline by what a file holds, all of it or nothing: one refused line keeps out every other. Parts keep the ids the file
 * gives them. Without `apply` nothing is changed, and the outcome says what would be.
 */
export function importGuideline(context: Context, file: ImportedFile): Promise<ImportOutcome> {
  return inTransaction(context, async (context) => {
    const brought = await bringIntoEdition(context, guidelineKinds, file, (kind, state) => readFile(context, file, kind, state));
    if ('error' in brought) return refused(brought.error);
    const { read, revision } = brought;
    const notes = isCertainText(file.bytes) ? [] : [fieldMessage('templateEncodingGuessed', context.locale)];
    if (!read.document) return outcome(context, { problems: read.problems, revision, notes });
    if ('problems' in brought)
      return outcome(context, { problems: brought.problems.map((each) => onItsLine(each, read)), revision, notes });
    const { done, changes, parts } = brought;
    return outcome(context, { done, changes, parts, revision, notes });
  });
}

async function readFile(context: Context, { bytes, format }: ImportedFile, kind: ArtefactKind, state: DraftState): Promise<BuiltDocument> {
  const text = decodeText(bytes);
  if (text === null) return { document: null, readable: null, lines: new Map(), problems: [problem('templateNotText', null)] };
  if (format === 'json') return readDocumentFile(text, kind);
  const built = buildDocument(templateFormats[format].read(text, kind), {
    kind,
    root: state.root,
    newId: (type) => `${type}-${crypto.randomUUID()}`,
    current: (id) => findNode(state, id)?.attrs,
  });
  if (!built.readable) return built;
  // What a refused file cites is looked up too: every line that must be mended is told at once.
  const { document, unknown } = await withIds(context, built.readable, kind);
  const unknowns = unknown.map((node) => problem('templateCitationUnknown', built.lines.get(node) ?? null, fieldWords.cites ?? 'cites'));
  const problems = [...built.problems, ...unknowns].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { ...built, problems, document: problems.length > 0 ? null : document };
}

function onItsLine(
  { node, key, parameters }: { node: string; key: TemplateProblem['key']; parameters: TemplateProblem['parameters'] },
  { lines }: BuiltDocument,
) {
  return problem(key, lines.get(node) ?? null, lines.has(node) ? ID : node, parameters);
}

type Told = Partial<Omit<ImportOutcome, 'problems'>> & { problems?: readonly TemplateProblem[] };

function outcome({ locale }: Context, { problems = [], ...told }: Told): ImportOutcome {
  return {
    done: false,
    errors: [],
    notes: [],
    changes: [],
    parts: 0,
    revision: null,
    ...told,
    problems: problems.map(({ key, parameters, ...place }) => ({ ...place, message: fieldMessage(key, locale, parameters) })),
  };
}

function refused({ message }: { message: string }): ImportOutcome {
  return { done: false, errors: [{ message }], notes: [], problems: [], changes: [], parts: 0, revision: null };
}
