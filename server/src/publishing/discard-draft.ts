import type { FieldMessageKey } from 'shared/text/field-messages.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { canManageEdition, canReadDraft } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import { artefactRow } from './artefact.queries.ts';
import type { DiscardDraftInput } from './draft.inputs.ts';
import type { MoveEditionPayload } from './draft.type.ts';
import { discardGuards, discardListeners, type EditionAsked } from './edition-extensions.ts';
import { DraftNode } from './draft-node.entity.ts';
import { Draft } from './draft.entity.ts';

/** Throws the edition in work away; what readers see is untouched. A text that was never published goes with its only edition. */
export function discardDraft(context: Context, input: DiscardDraftInput): Promise<MoveEditionPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const owned = await lockArtefact(context, input.artefactId);
    const draft = owned && canReadDraft(viewer, owned) ? await em.findOne(Draft, { artefactId: owned.artefact.id }) : null;
    if (!owned || !draft) return { artefact: null, errors: [userError('NotFound', locale, 'notFound', ['artefactId'])] };
    if (!canManageEdition(viewer, owned)) return { artefact: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const kept = owned.artefact.publishedVersionId === null ? await keptForGood(context, { artefact: owned.artefact, draft }) : null;
    if (kept) return { artefact: null, errors: [userError('NotReady', locale, kept)] };
    await closeTasks(context, { subjectType: 'Draft', subjectIds: [draft.id] }, 'DRAFT_DISCARDED');
    for (const listener of context.extensions.of(discardListeners)) await listener(context, { artefact: owned.artefact, draft });
    await em.nativeDelete(DraftNode, { draftId: draft.id });
    em.remove(draft);
    const { artefact } = owned;
    if (artefact.publishedVersionId === null) em.remove(artefact);
    record(context, { action: 'DRAFT_DISCARDED', objectType: 'Artefact', objectId: artefact.id, details: { draft: draft.id } });
    await em.flush();
    return { artefact: await artefactRow(context, artefact.id), errors: [] };
  });
}

/** The first of what later rooms keep of it, in words; null where nothing is in the way. */
async function keptForGood(context: Context, edition: EditionAsked): Promise<FieldMessageKey | null> {
  for (const guard of context.extensions.of(discardGuards)) {
    const kept = await guard(context, edition);
    if (kept) return kept;
  }
  return null;
}
