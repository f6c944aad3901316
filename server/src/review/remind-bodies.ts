import type { Context } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeRound, type RoundResult } from './change-round.ts';
import { remindSilent } from './remind-silent.ts';
import { canManageReview } from './review.policy.ts';
import type { RemindBodiesInput } from './round.inputs.ts';

/** Reminds everybody who has not answered a round that is out, at once. On its reminder days it happens without anybody asking. */
export function remindBodies(context: Context, input: RemindBodiesInput): Promise<RoundResult> {
  return changeRound(context, input, canManageReview, async (context, { round }) => {
    if (!round.openedAt) return [userError('NotReady', context.locale, 'roundMissing')];
    if ((await remindSilent(context, round)) === 0) return [userError('NotReady', context.locale, 'allHaveAnswered')];
    return [];
  });
}
