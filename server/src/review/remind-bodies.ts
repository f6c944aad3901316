import { sql } from 'kysely';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { askToAnswer } from './ask-to-answer.ts';
import { changeRound, type RoundResult } from './change-round.ts';
import { isAnswered } from './invitation-conditions.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { canManageReview } from './review.policy.ts';
import type { ReviewTables } from './review.tables.ts';
import type { RemindBodiesInput } from './round.inputs.ts';

/** Reminds everybody who has not answered a round that is out. */
export function remindBodies(context: Context, input: RemindBodiesInput): Promise<RoundResult> {
  return changeRound(context, input, canManageReview, async (context, { round }) => {
    const { em, locale, clock } = context;
    if (!round.openedAt) return [userError('NotReady', locale, 'roundMissing')];
    const silent = await projection<ReviewTables>(em)
      .selectFrom('review_invitation as invitation')
      .select('invitation.id')
      .where('invitation.roundId', '=', round.id)
      .where(sql<boolean>`not ${isAnswered}`)
      .execute();
    const invitations = await em.find(ReviewInvitation, { id: { $in: silent.map(({ id }) => id) } });
    for (const invitation of invitations) invitation.remindedAt = clock.now();
    await askToAnswer(context, round, invitations, 'ROUND_REMINDER');
    record(context, { action: 'BODIES_REMINDED', objectType: 'ReviewRound', objectId: round.id, details: { bodies: invitations.length } });
    return [];
  });
}
