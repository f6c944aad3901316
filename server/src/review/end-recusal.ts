import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { askInOpenBallots } from './ask-to-vote.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { canManageReview } from './review.policy.ts';
import { Recusal } from './recusal.entity.ts';
import type { EndRecusalInput } from './review.inputs.ts';

/** Lets a member take part in a question again, when the conflict of interest is over or was written down by mistake. Only the editor decides that. */
export function endRecusal(context: Context, input: EndRecusalInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { artefact }) => {
    const { em, locale, clock } = context;
    const id = idOf('Recusal', input.recusalId) ?? crypto.randomUUID();
    const recusal = await em.findOne(Recusal, { id, artefactId: artefact.id, endedAt: null });
    if (!recusal) return [userError('NotFound', locale, 'notFound', ['recusalId'])];
    recusal.endedAt = clock.now();
    await askInOpenBallots(context, { artefact, personId: recusal.personId, nodeId: recusal.nodeId });
    record(context, { action: 'RECUSAL_ENDED', objectType: 'Artefact', objectId: artefact.id, details: { person: recusal.personId } });
    return [];
  });
}
