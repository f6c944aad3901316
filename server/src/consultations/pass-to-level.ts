import type { LevelReason } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';
import { levelTargets, targetsFrom } from './consult-levels.queries.ts';
import { takeTextStep, type TextInput } from './text-step.ts';

export type PassToLevelInput = TextInput & { unitId: string; reason: LevelReason };

/**
 * T15 and T16: the responder passes a question to another level of the same track, up with a summary, down with advice to whoever takes over.
 * Clocks that measure the asker's waiting run on.
 */
export function passToLevel(context: Context, input: PassToLevelInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const rank = consult.rank ?? 0;
    const targets = await levelTargets(context, targetsFrom(consult));
    const target = targets.find(({ unitId }) => unitId === idOf('Unit', input.unitId));
    if (!target) return { errors: [userError('InvalidInput', context.locale, 'levelReachable', ['unitId'])] };
    const transition = target.rank > rank ? 'T15' : 'T16';
    return takeTextStep(context, found, input, {
      transition,
      kind: 'HANDOVER',
      reasonCode: input.reason,
      facts: (text) => ({
        reason: input.reason,
        summary: text,
        advice: text,
        sameTrack: true,
        targetRank: target.rank,
        currentRank: rank,
        requesterRank: consult.requesterRank,
        leadMustConfirm: false,
      }),
      changes: { answeringUnitId: target.unitId, rank: target.rank, responderId: null, repliedAt: null, queuedAt: context.clock.now() },
    });
  });
}
