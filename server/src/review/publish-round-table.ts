import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { askToAnswer } from './ask-to-answer.ts';
import { changeRound, type RoundResult } from './change-round.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { ReviewSubmission } from './review-submission.entity.ts';
import { roundRow } from './review-round.queries.ts';
import { canManageReview } from './review.policy.ts';
import type { PublishRoundTableInput } from './round.inputs.ts';

/**
 * Publishes the table of a closed round: every comment with its response, for anybody. Everyone who answered is told what became of their view. A round that was
 * broken off before every comment had its response has none.
 */
export function publishRoundTable(context: Context, input: PublishRoundTableInput): Promise<RoundResult> {
  const alsoClosed = true;
  return changeRound(
    context,
    input,
    canManageReview,
    async (context, { round }) => {
      const { em, locale, clock } = context;
      if (!round.closedAt) return [userError('NotReady', locale, 'roundNotYetClosed')];
      if (round.tablePublishedAt) return [];
      const withdrawn = round.withdrawnAt ? await roundRow(context, round.id) : null;
      if (withdrawn && withdrawn.responded < withdrawn.comments) return [userError('NotReady', locale, 'roundWithdrawn')];
      round.tablePublishedAt = clock.now();
      const answered = await em.find(ReviewSubmission, { roundId: round.id, submittedAt: { $ne: null } });
      const invitations = await em.find(ReviewInvitation, {
        id: { $in: answered.map(({ invitationId }) => invitationId) },
      });
      await askToAnswer(context, round, invitations, 'ROUND_FEEDBACK');
      record(context, { action: 'ROUND_TABLE_PUBLISHED', objectType: 'ReviewRound', objectId: round.id });
      return [];
    },
    { alsoClosed },
  );
}
