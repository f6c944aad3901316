import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeRound, type RoundResult } from './change-round.ts';
import { takeBackPlan } from './follow-edition.ts';
import { canManageReview } from './review.policy.ts';
import type { RemoveRoundInput } from './round.inputs.ts';

/** Takes the plan of a round back while it is not out; afterwards it is part of what happened. */
export function removeRound(context: Context, input: RemoveRoundInput): Promise<RoundResult> {
  return changeRound(context, input, canManageReview, async (context, { round }) => {
    if (round.openedAt) return [userError('NotReady', context.locale, 'roundOpened')];
    await takeBackPlan(context, round);
    record(context, { action: 'ROUND_REMOVED', objectType: 'ReviewRound', objectId: round.id });
    return [];
  });
}
