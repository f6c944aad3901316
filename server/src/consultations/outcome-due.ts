import { weeksToOutcome } from 'shared/consultations/consult-outcome.ts';
import type { Context } from '../kernel/context.ts';
import { ConsultMessage } from './consult-message.entity.ts';

const WEEK_MILLISECONDS = 7 * 86_400_000;

/**
 * When the outcome of a question that is closed out now is to be looked at, by the newest answer that asks for it; null where none does. A later answer
 * takes nothing back.
 */
export async function outcomeDue({ em, clock }: Context, consultId: string): Promise<Date | null> {
  const answer = await em.findOne(
    ConsultMessage,
    { consultId, kind: 'ANSWER', followUpWeeks: { $ne: null } },
    { orderBy: { number: 'desc' } },
  );
  if (answer?.followUpWeeks == null) return null;
  return new Date(clock.now().getTime() + weeksToOutcome(answer.followUpWeeks) * WEEK_MILLISECONDS);
}
