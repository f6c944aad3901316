import { editionDescriptionSchema } from 'shared/publishing/edition-inputs.ts';
import { WRITING_STATES } from 'shared/publishing/edition-state.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { canEditDraft, canReadDraft } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import type { DescribeDraftInput } from './draft.inputs.ts';
import type { DraftPayload } from './draft.type.ts';
import { Draft } from './draft.entity.ts';
import { draftRow } from './draft.queries.ts';
import { describeEdition, written } from './edition-progress.ts';

/** Writes what the edition will be published with: the change note and the review date. Fields that are not sent stay as they are. */
export function describeDraft(context: Context, input: DescribeDraftInput): Promise<DraftPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    const owned = await lockArtefact(context, input.artefactId);
    const draft = owned && canReadDraft(viewer, owned) ? await em.findOne(Draft, { artefactId: owned.artefact.id }) : null;
    if (!owned || !draft) return { draft: null, errors: [userError('NotFound', locale, 'notFound', ['artefactId'])] };
    if (!canEditDraft(viewer, owned)) return { draft: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    if (!WRITING_STATES.includes(draft.state)) return { draft: null, errors: [userError('NotReady', locale, 'draftNotOpen')] };
    const parsed = parseInput(editionDescriptionSchema(today(clock)), input, locale);
    if (parsed.errors) return { draft: null, errors: parsed.errors };
    describeEdition(draft, parsed.value);
    if (viewer.kind === 'PERSON') written(draft, viewer.personId, clock.now());
    await em.flush();
    return { draft: await draftRow(context, owned.artefact.id), errors: [] };
  });
}
