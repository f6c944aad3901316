import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import type { AdaptationInput } from './adaptation.inputs.ts';
import type { AdaptationPayload } from './adaptation.payloads.type.ts';
import { deleteOverlayDraft } from './overlay-edition.ts';
import { sitDown } from './sit-down.ts';
import { adaptationNow } from './start-adaptation.ts';

/** Throws the decisions in work away; what readers see is untouched, and open drifts wait as before. */
export function discardAdaptation(context: Context, input: AdaptationInput): Promise<AdaptationPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale } = context;
    const at = await sitDown(context, input);
    if (at.errors) return { adaptation: null, errors: at.errors };
    const { draft } = at.desk;
    if (!draft) return { adaptation: null, errors: [userError('NotFound', locale, 'notFound', ['artefactId'])] };
    await closeTasks(context, { subjectType: 'OverlayDraft', subjectIds: [draft.id] }, 'ADAPTATION_DISCARDED');
    await deleteOverlayDraft(context, draft);
    record(context, {
      action: 'ADAPTATION_DISCARDED',
      objectType: 'Overlay',
      objectId: at.overlay.id,
      details: { artefact: at.artefact.id, at: at.node.id, draft: draft.id },
    });
    await em.flush();
    return adaptationNow(context, at);
  });
}
