import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { guidelineKinds } from 'shared/guidelines/guideline-kinds.ts';
import type { ImportFormat, ImportOutcome } from 'shared/guidelines/import-outcome.ts';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import { documentOf, draftFrom, type DraftState } from 'shared/publishing/draft-operations.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import { fieldMessage } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { canEditDraft, canReadDraft } from '../publishing/artefact.policy.ts';
import { lockArtefact, type OwnedArtefact } from '../publishing/artefact-scope.ts';
import { beginDraft } from '../publishing/begin-draft.ts';
import { labelOf } from '../publishing/label-of.ts';
import { loadDraft, publishedNodeIds, type LoadedDraft } from '../publishing/load-draft.ts';
import { replacement, storeReplacement } from '../publishing/replace-draft.ts';
import { withIds } from './cited-addresses.ts';
import { buildDocument, type BuiltDocument } from './templates/build-document.ts';
import { decodeText } from './templates/decode-text.ts';
import { readDocumentFile } from './templates/json-document.ts';
import { templateFormats } from './templates/template-file.ts';
import { problem, type TemplateProblem } from './templates/template-record.ts';

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
    const { locale, viewer } = context;
    const owned = await lockArtefact(context, file.artefactId);
    const kind = guidelineKinds.find((each) => each.kind === owned?.artefact.kind);
    if (!owned || !kind || viewer.kind === 'GUEST' || !canReadDraft(viewer, owned))
      return refused(userError('NotFound', locale, 'notFound'));
    if (!canEditDraft(viewer, owned)) return refused(userError('NotAllowed', locale, 'notAllowed'));
    if (owned.artefact.retiredAt) return refused(userError('NotReady', locale, 'alreadyRetired'));
    const loaded = await loadDraft(context, owned.artefact);
    if (loaded && !WRITING_STATES.includes(loaded.draft.state)) return refused(userError('NotReady', locale, 'draftNotOpen'));
    const revision = loaded?.draft.revision ?? null;
    if (file.apply && file.revision !== revision) return refused(userError('Conflict', locale, 'editionChanged'));
    const state = loaded?.state ?? (await stateOfPublished(context, owned));
    const read = await readFile(context, file, kind, state);
    if (!read.document) return outcome(context, { problems: read.problems, revision });
    const { document } = read;
    const next = replacement(state, document, kind, owned.artefact);
    if (!next.state) return outcome(context, { problems: next.problems.map((each) => onItsLine(each, read)), revision });
    if (file.apply) await apply(context, viewer, { owned, loaded, kind, document, file });
    const before = documentOf(state);
    const changes = next.changes.map(({ node, change }) => {
      const holder = findNode(document, node) ? document : before;
      return { nodeId: node, type: findNode(holder, node)?.type ?? '', label: labelOf(kind, holder, node), change };
    });
    return outcome(context, { done: file.apply, changes, parts: Object.keys(next.state.nodes).length, revision });
  });
}

/** What an edition would begin with, and the ids that versions have used up. */
async function stateOfPublished(context: Context, { artefact }: OwnedArtefact): Promise<DraftState> {
  const version = await context.em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId ?? '');
  return draftFrom(version.document, await publishedNodeIds(context, artefact.id));
}

async function readFile(context: Context, { bytes, format }: ImportedFile, kind: ArtefactKind, state: DraftState): Promise<BuiltDocument> {
  const text = decodeText(bytes);
  if (text === null) return { document: null, lines: new Map(), problems: [problem('templateNotText', null)] };
  if (format === 'json') return readDocumentFile(text, kind);
  const built = buildDocument(templateFormats[format].read(text, kind), {
    kind,
    root: state.root,
    newId: (type) => `${type}-${crypto.randomUUID()}`,
    current: (id) => findNode(state, id)?.attrs,
  });
  if (!built.document) return built;
  const { document, unknown } = await withIds(context, built.document, kind);
  const problems = unknown.map((node) => problem('templateCitationUnknown', built.lines.get(node) ?? null, 'vilar på'));
  return { ...built, problems, document: problems.length > 0 ? null : document };
}

type Application = { owned: OwnedArtefact; loaded: LoadedDraft | null; kind: ArtefactKind; document: Doc; file: ImportedFile };

/** Stores what was found to hold; an edition is begun only now, so that a refused file leaves none behind. */
async function apply(context: Context, viewer: SignedIn, { owned, loaded, kind, document, file }: Application): Promise<void> {
  const { artefact } = owned;
  if (!loaded) {
    const base = await context.em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId ?? '');
    await beginDraft(context, viewer, { artefact, document: base.document, base, erratum: false });
  }
  const begun = loaded ?? (await loadDraft(context, artefact));
  const next = begun && replacement(begun.state, document, kind, artefact);
  if (!begun || !next?.state) throw new RangeError('What could be brought in a moment ago can be still.');
  await storeReplacement(context, begun, next.state);
  record(context, {
    action: 'DRAFT_IMPORTED',
    objectType: 'Artefact',
    objectId: artefact.id,
    details: { format: file.format, changes: next.changes.length },
  });
  await context.em.flush();
}

function onItsLine(
  { node, key, parameters }: { node: string; key: TemplateProblem['key']; parameters: TemplateProblem['parameters'] },
  { lines }: BuiltDocument,
) {
  return problem(key, lines.get(node) ?? null, lines.has(node) ? 'id' : node, parameters);
}

type Told = Partial<Omit<ImportOutcome, 'problems'>> & { problems?: readonly TemplateProblem[] };

function outcome({ locale }: Context, { problems = [], ...told }: Told): ImportOutcome {
  return {
    done: false,
    errors: [],
    changes: [],
    parts: 0,
    revision: null,
    ...told,
    problems: problems.map(({ key, parameters, ...place }) => ({ ...place, message: fieldMessage(key, locale, parameters) })),
  };
}

function refused({ message }: { message: string }): ImportOutcome {
  return { done: false, errors: [{ message }], problems: [], changes: [], parts: 0, revision: null };
}
