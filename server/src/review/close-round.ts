import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { changeRound, type RoundResult } from './change-round.ts';
import { ofRound } from './follow-edition.ts';
import { keepNames } from './invited-as.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { roundRow } from './review-round.queries.ts';
import { canManageReview } from './review.policy.ts';
import type { CloseRoundInput } from './round.inputs.ts';

/** Closes a round: when its time is over and every comment, late ones as well, has its response. From then on nothing in it changes. */
export function closeRound(context: Context, input: CloseRoundInput): Promise<RoundResult> {
  return changeRound(context, input, canManageReview, async (context, { round }) => {
    const { em, locale, clock } = context;
    const row = await roundRow(context, round.id);
    if (!round.openedAt || !row) return [userError('NotReady', locale, 'roundMissing')];
    if (today(clock) <= round.closes && row.answered < row.invited)
      return [userError('NotReady', locale, 'roundStillOpen', [], { day: round.closes })];
    const open = row.comments - row.responded;
    if (open > 0) return [userError('NotReady', locale, 'commentsUnanswered', [], { open, comments: row.comments })];
    await keepNames(context, round);
    round.closedAt = clock.now();
    const invitations = await em.find(ReviewInvitation, { roundId: round.id });
    await closeTasks(context, { subjectType: 'ReviewInvitation', subjectIds: invitations.map(({ id }) => id) }, 'ROUND_CLOSED');
    await closeTasks(context, ofRound(round), 'ROUND_CLOSED');
    record(context, {
      action: 'ROUND_CLOSED',
      objectType: 'ReviewRound',
      objectId: round.id,
      details: { comments: row.comments, late: row.lateComments, answered: row.answered, invited: row.invited },
    });
    return [];
  });
}
