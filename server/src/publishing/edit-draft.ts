import { applyOperations } from 'shared/publishing/draft-operations.ts';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import type { DraftProblem } from 'shared/publishing/draft-problems.ts';
import type { Locale } from 'shared/text/locale.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { canEditDraft, canReadDraft } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import type { EditDraftInput } from './draft.inputs.ts';
import type { EditDraftPayload } from './draft.type.ts';
import { draftNodeRow, draftRow } from './draft.queries.ts';
import { kindNamed } from './kinds.ts';
import { loadDraft } from './load-draft.ts';
import { readOperations } from './read-operations.ts';
import { storeDraft } from './store-draft.ts';

/**
 * Applies operations to the edition in work, all or none. Somebody else's change to the same node, or to the same
 * structure, comes back as a conflict with their text beside yours.
 */
export function editDraft(context: Context, input: EditDraftInput): Promise<EditDraftPayload> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const owned = await lockArtefact(context, input.artefactId);
    const loaded = owned && canReadDraft(viewer, owned) ? await loadDraft(context, owned.artefact) : null;
    if (!owned || !loaded) return failed(userError('NotFound', locale, 'notFound', ['artefactId']));
    if (!canEditDraft(viewer, owned)) return failed(userError('NotAllowed', locale, 'notAllowed'));
    if (!WRITING_STATES.includes(loaded.draft.state)) return failed(userError('NotReady', locale, 'draftNotOpen'));

    const read = readOperations(input.operations, locale);
    if (read.errors) return { draft: null, errors: read.errors };
    const { declaration } = kindNamed(context, owned.artefact.kind);
    const outcome = applyOperations(loaded.state, read.operations, declaration);
    if ('refused' in outcome) return { draft: null, errors: outcome.refused.map((problem) => problemError(problem, locale)) };
    if ('conflict' in outcome) {
      const { node, yours, structureRevision } = outcome.conflict;
      const theirs = loaded.nodes.get(node);
      const moved = yours.op !== 'set' && yours.structureRevision !== structureRevision;
      const isGone = !theirs || theirs.removed;
      const error = {
        ...userError('Conflict', locale, moved ? 'conflictOnStructure' : isGone ? 'conflictOnRemoved' : 'conflictOnNode', [node]),
        __typename: 'DraftConflict' as const,
        theirs: isGone ? null : draftNodeRow(theirs),
        structureRevision,
      };
      // Where parts have come, gone or moved there is no text to compare: with the edition as it is now, the same can be asked again.
      return { draft: moved || isGone ? await draftRow(context, owned.artefact.id) : null, errors: [error] };
    }
    await storeDraft(context, loaded, outcome.state);
    return { draft: await draftRow(context, owned.artefact.id), errors: [] };
  });
}

/** The path of an error: the part, then the names of its attributes downwards. */
function problemError({ node, path, key, parameters }: DraftProblem, locale: Locale): EditDraftPayload['errors'][number] {
  const [, , , ...names] = path.split('.');
  return userError('InvalidInput', locale, key, [node, ...names], { ...parameters });
}

function failed(error: EditDraftPayload['errors'][number]): EditDraftPayload {
  return { draft: null, errors: [error] };
}
