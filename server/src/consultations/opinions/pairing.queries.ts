import type { Context } from '../../kernel/context.ts';
import type { ConsultRow } from '../consult.rows.ts';
import type { Consult } from '../consult.entity.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';
import { colleaguesToAsk, isPairable } from './opinion-colleagues.queries.ts';

/** Whether somebody answers for the adult track beside the responder, or is asked to. */
export async function hasPair({ em }: Context, consultId: string): Promise<boolean> {
  return (await em.count(ConsultOpinion, { consultId, paired: true, $or: [{ endedAt: null }, { outcome: 'GIVEN' }] })) > 0;
}

/** Whether a colleague of the adult track is still to be asked, and there is one. */
export async function mayInvitePair(context: Context, consult: ConsultRow): Promise<boolean> {
  if (await hasPair(context, consult.id)) return false;
  return (await colleaguesToAsk(context, consult, consult.responderId ?? '')).some(isPairable);
}

/**
 * Whether the answer to a question about somebody on the way between the tracks waits for the colleague of the adult one. Where there is nobody to ask,
 * it waits for nobody.
 */
export async function pairState(
  context: Context,
  consult: Pick<Consult, 'id' | 'transition' | 'answeringUnitId' | 'requesterHealthcareRegionId' | 'requesterId'>,
  responderId: string,
): Promise<{ needsPair: boolean; pairGiven: boolean }> {
  if (!consult.transition) return { needsPair: false, pairGiven: false };
  const pairGiven = (await context.em.count(ConsultOpinion, { consultId: consult.id, paired: true, outcome: 'GIVEN' })) > 0;
  const needsPair = pairGiven || (await colleaguesToAsk(context, consult, responderId)).some(isPairable);
  return { needsPair, pairGiven };
}
