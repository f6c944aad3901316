import { findNode, type Doc } from 'shared/publishing/document.ts';
import { documentOf, draftFrom, type DraftState } from 'shared/publishing/draft-operations.ts';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import type { ArtefactKind } from 'shared/publishing/kind.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { SignedIn } from '../kernel/viewer.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { lockArtefact, type OwnedArtefact } from './artefact-scope.ts';
import { canEditDraft, canReadDraft } from './artefact.policy.ts';
import { beginDraft } from './begin-draft.ts';
import { labelOf } from './label-of.ts';
import { loadDraft, publishedNodeIds, type LoadedDraft } from './load-draft.ts';
import { replacement, storeReplacement, type Replacement } from './replace-draft.ts';

/** What is to be brought into an edition from a file. */
export type Bringing = {
  /** The API's id of the text. */
  artefactId: string;
  /** False to see what it would do. */
  apply: boolean;
  /** The revision of the edition that was seen; null where none was begun. */
  revision: number | null;
  /** The form of the file, for the ledger. */
  format: string;
};

/** A part that a file changes, or would. */
type BroughtPart = { nodeId: string; type: string; label: Localised<string>; change: 'ADDED' | 'CHANGED' | 'MOVED' | 'REMOVED' };

/**
 * What came of it: it may not be brought in here at all; what was read makes no document; the document cannot follow the edition; or what changes. `read` is
 * what the reader made of the file, whatever came of it.
 */
export type Brought<Read> =
  | { error: UserErrorRow }
  | { read: Read; revision: number | null; problems: NonNullable<Replacement['problems']> }
  | { read: Read; revision: number | null; changes: BroughtPart[]; parts: number; done: boolean };

/** Makes the next document of an edition out of a file: null where the file is refused. */
type Reader<Read> = (kind: ArtefactKind, state: DraftState) => Promise<Read> | Read;

/**
 * Lets a file become the edition in work of a text of one of `kinds`: all of it or nothing, by the operations of the engine, so that parts keep their ids.
 * Without `apply` nothing is changed. An edition is begun only when something is stored, so that a refused file leaves none behind. The caller opens the
 * transaction.
 */
export async function bringIntoEdition<Read extends { document: Doc | null }>(
  context: Context,
  kinds: readonly ArtefactKind[],
  bringing: Bringing,
  readFile: Reader<Read>,
): Promise<Brought<Read>> {
  const { locale, viewer } = context;
  const owned = await lockArtefact(context, bringing.artefactId);
  const kind = kinds.find((each) => each.kind === owned?.artefact.kind);
  if (!owned || !kind || viewer.kind === 'GUEST' || !canReadDraft(viewer, owned))
    return { error: userError('NotFound', locale, 'notFound') };
  if (!canEditDraft(viewer, owned)) return { error: userError('NotAllowed', locale, 'notAllowed') };
  if (owned.artefact.retiredAt) return { error: userError('NotReady', locale, 'alreadyRetired') };
  const loaded = await loadDraft(context, owned.artefact);
  if (loaded && !WRITING_STATES.includes(loaded.draft.state)) return { error: userError('NotReady', locale, 'draftNotOpen') };
  const revision = loaded?.draft.revision ?? null;
  if (bringing.apply && bringing.revision !== revision) return { error: userError('Conflict', locale, 'editionChanged') };
  const state = loaded?.state ?? (await stateOfPublished(context, owned));
  const read = await readFile(kind, state);
  if (!read.document) return { read, revision, problems: [] };
  const next = replacement(state, read.document, kind, owned.artefact);
  if (!next.state) return { read, revision, problems: next.problems };
  if (bringing.apply) await store(context, viewer, { owned, loaded, kind, document: read.document, format: bringing.format });
  const changes = partsThatChange(kind, documentOf(state), read.document, next);
  return { read, revision, changes, parts: Object.keys(next.state.nodes).length, done: bringing.apply };
}

/** What an edition would begin with, and the ids that versions have used up. */
async function stateOfPublished(context: Context, { artefact }: OwnedArtefact): Promise<DraftState> {
  const version = await context.em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId ?? '');
  return draftFrom(version.document, await publishedNodeIds(context, artefact.id));
}

type Storing = { owned: OwnedArtefact; loaded: LoadedDraft | null; kind: ArtefactKind; document: Doc; format: string };

async function store(context: Context, viewer: SignedIn, { owned, loaded, kind, document, format }: Storing): Promise<void> {
  const { artefact } = owned;
  if (!loaded) {
    const base = await context.em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId ?? '');
    await beginDraft(context, viewer, { artefact, document: base.document, base, erratum: false });
  }
  const begun = loaded ?? (await loadDraft(context, artefact));
  const next = begun && replacement(begun.state, document, kind, artefact);
  if (!begun || !next?.state) throw new RangeError('What could be brought in a moment ago can be still.');
  await storeReplacement(context, begun, next.state);
  const details = { format, changes: next.changes.length };
  record(context, { action: 'DRAFT_IMPORTED', objectType: 'Artefact', objectId: artefact.id, details });
  await context.em.flush();
}

function partsThatChange(
  kind: ArtefactKind,
  before: Doc,
  after: Doc,
  { changes }: Extract<Replacement, { state: DraftState }>,
): BroughtPart[] {
  return changes.map(({ node, change }) => {
    const holder = findNode(after, node) ? after : before;
    return { nodeId: node, type: findNode(holder, node)?.type ?? '', label: labelOf(kind, holder, node), change };
  });
}
