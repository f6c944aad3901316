import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { canManageEdition, canReadDraft } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import { beginDraft } from './begin-draft.ts';
import type { StartDraftInput } from './draft.inputs.ts';
import type { DraftPayload } from './draft.type.ts';
import { Draft } from './draft.entity.ts';
import { draftRow } from './draft.queries.ts';

/** Begins a new edition from the published one, beside it; readers see no change. One that is begun already is simply opened. */
export function startDraft(context: Context, input: StartDraftInput): Promise<DraftPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const owned = await lockArtefact(context, input.artefactId);
    if (!owned || viewer.kind === 'GUEST' || !canReadDraft(viewer, owned))
      return { draft: null, errors: [userError('NotFound', locale, 'notFound', ['artefactId'])] };
    if (!canManageEdition(viewer, owned)) return { draft: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    const { artefact } = owned;
    const existing = await em.findOne(Draft, { artefactId: artefact.id });
    if (existing) return { draft: await draftRow(context, artefact.id), errors: [] };
    if (!artefact.publishedVersionId || artefact.retiredAt)
      return { draft: null, errors: [userError('NotReady', locale, 'nothingToRevise', ['artefactId'])] };
    const base = await em.findOneOrFail(ArtefactVersion, artefact.publishedVersionId);
    const erratum = input.erratum ?? false;
    await beginDraft(context, viewer, { artefact, document: base.document, base, erratum });
    record(context, {
      action: 'DRAFT_STARTED',
      objectType: 'Artefact',
      objectId: artefact.id,
      details: { base: base.number(), erratum },
    });
    await em.flush();
    return { draft: await draftRow(context, artefact.id), errors: [] };
  });
}
