import type { Context } from '../../kernel/context.ts';
import { poolsOf, type PoolMember } from '../consult-pool.queries.ts';
import type { Consult } from '../consult.entity.ts';

type Where = Pick<Consult, 'answeringUnitId' | 'requesterHealthcareRegionId' | 'requesterId'>;

/**
 * Whom a responder may ask for a second opinion: everybody in the own pool, then in the other pools of the healthcare region, of either track; never the
 * responder or whoever asked. One statement.
 */
export async function colleaguesToAsk(context: Context, consult: Where, responderId: string): Promise<PoolMember[]> {
  const { answeringUnitId = null, requesterHealthcareRegionId = null, requesterId } = consult;
  if (answeringUnitId === null) return [];
  const pools = await poolsOf(context, { unitId: answeringUnitId, healthcareRegionId: requesterHealthcareRegionId });
  const others = pools.filter(({ personId }) => personId !== responderId && personId !== requesterId);
  return [...others.filter(({ unitId }) => unitId === answeringUnitId), ...others.filter(({ unitId }) => unitId !== answeringUnitId)];
}

/** Whether somebody answers for the adult track, and can be there beside whoever answers for children. */
export function isPairable({ tracks, awayUntil }: PoolMember): boolean {
  return awayUntil === null && tracks.includes('ADULT');
}
