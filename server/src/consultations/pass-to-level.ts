import type { LevelReason } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';
import { childTargets, levelTargets, targetsFrom, type LevelTarget } from './consult-levels.queries.ts';
import type { Consult } from './consult.entity.ts';
import { takeTextStep, type TextInput } from './text-step.ts';

export type PassToLevelInput = TextInput & { unitId: string; reason: LevelReason };

/**
 * T15 and T16: the responder passes a question to another level of the same track, up with a summary, down with advice to whoever takes over; or, where it
 * needs competence for children, across to a pool that has it. Clocks that measure the asker's waiting run on.
 */
export function passToLevel(context: Context, input: PassToLevelInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const unitId = idOf('Unit', input.unitId);
    const target = (await levelTargets(context, targetsFrom(consult))).find((each) => each.unitId === unitId);
    const across = target ? null : await acrossTo(context, consult, unitId);
    const wrong = wrongWay(input.reason, consult, { target, across });
    if (wrong) return { errors: [userError('InvalidInput', context.locale, wrong.key, [wrong.field])] };
    return takeTextStep(context, found, input, {
      transition: target && target.rank < (consult.rank ?? 0) ? 'T16' : 'T15',
      kind: 'HANDOVER',
      reasonCode: input.reason,
      facts: (text) => ({
        reason: input.reason,
        summary: text,
        advice: text,
        leadMustConfirm: false,
        ...(target
          ? { sameTrack: true, targetRank: target.rank, currentRank: consult.rank ?? 0, requesterRank: consult.requesterRank }
          : { sameTrack: false, childCompetentPool: across !== null }),
      }),
      changes: {
        ...(across ?? { answeringUnitId: target?.unitId ?? null, rank: target?.rank ?? null }),
        responderId: null,
        repliedAt: null,
        queuedAt: context.clock.now(),
      },
    });
  });
}

type Across = Pick<Consult, 'track' | 'requesterRank'> & { answeringUnitId: string; rank: number };

/** What becomes of a question that goes across to a unit that answers for children; null where it cannot. */
async function acrossTo(context: Context, consult: Consult, unitId: string | null): Promise<Across | null> {
  const across = await childTargets(context, consult);
  const target = across?.targets.find((each) => each.unitId === unitId);
  return across && target
    ? { track: 'CHILD', requesterRank: across.requesterRank, answeringUnitId: target.unitId, rank: target.rank }
    : null;
}

/** Competence for children is why a question goes across, and never why it goes up the adult track; and what needs a higher level does not go down. */
function wrongWay(
  reason: LevelReason,
  { track, rank }: Consult,
  { target, across }: { target: LevelTarget | undefined; across: Across | null },
): { key: 'levelReachable' | 'childTrackReason' | 'childTrackOnly' | 'reasonOtherWay'; field: string } | null {
  if (!target && !across) return { key: 'levelReachable', field: 'unitId' };
  if (across && reason !== 'CHILD_COMPETENCE') return { key: 'childTrackReason', field: 'reason' };
  if (!target) return null;
  if (track === 'ADULT' && reason === 'CHILD_COMPETENCE') return { key: 'childTrackOnly', field: 'unitId' };
  const fits = target.rank > (rank ?? 0) ? reason !== 'BELONGS_LOWER' : reason !== 'NEEDS_HIGHER_COMPETENCE';
  return fits ? null : { key: 'reasonOtherWay', field: 'reason' };
}
