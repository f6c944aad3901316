import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeRound, type RoundResult } from './change-round.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { canManageReview } from './review.policy.ts';
import type { RemoveInvitationInput } from './round.inputs.ts';

/** Takes an invitation back, while the round is not out: afterwards the list of those asked is part of what happened. */
export function removeInvitation(context: Context, input: RemoveInvitationInput): Promise<RoundResult> {
  return changeRound(context, input, canManageReview, async (context, { round }) => {
    const { em, locale } = context;
    const id = idOf('ReviewInvitation', input.invitationId) ?? crypto.randomUUID();
    const invitation = await em.findOne(ReviewInvitation, { id, roundId: round.id });
    if (!invitation) return [userError('NotFound', locale, 'notFound', ['invitationId'])];
    if (round.openedAt) return [userError('NotReady', locale, 'roundOpened')];
    em.remove(invitation);
    record(context, { action: 'INVITATION_REMOVED', objectType: 'ReviewRound', objectId: round.id, details: { body: invitation.bodyId } });
    return [];
  });
}
