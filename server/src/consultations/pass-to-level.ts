import type { LevelReason } from 'shared/consultations/handling-words.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeConsult, type ConsultResult } from './change-consult.ts';
import { acrossTargets, levelTargets, targetsFrom, type LevelTarget } from './consult-levels.queries.ts';
import type { Consult } from './consult.entity.ts';
import { beginWork } from './begin-work.ts';
import { takeTextStep, type TextInput } from './text-step.ts';

export type PassToLevelInput = TextInput & { unitId: string; reason: LevelReason };

/**
 * T15 and T16: the responder passes a question to another level of the same track, up with a summary, down with advice to whoever takes over; or, where it
 * needs competence for children, across to a pool that has it, from where that of an adult may come back. Clocks that measure the asker's waiting run on.
 */
export function passToLevel(context: Context, input: PassToLevelInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const unitId = idOf('Unit', input.unitId);
    const target = (await levelTargets(context, targetsFrom(consult))).find((each) => each.unitId === unitId);
    const across = target ? null : await acrossTo(context, consult, unitId);
    const wrong = wrongWay(input.reason, consult, { target, across });
    if (wrong) return { errors: [userError('InvalidInput', context.locale, wrong.key, [wrong.field])] };
    const begun = await beginWork(context, found);
    const outcome = await takeTextStep(context, found, input, {
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
          : { sameTrack: false, childCompetentPool: across?.track === 'CHILD', aboutAdult: across?.track === 'ADULT' }),
      }),
      changes: {
        ...(across ?? { answeringUnitId: target?.unitId ?? null, rank: target?.rank ?? null }),
        responderId: null,
        repliedAt: null,
        queuedAt: context.clock.now(),
      },
    });
    return begun ? { ...outcome, partly: true } : outcome;
  });
}

type Across = Pick<Consult, 'track' | 'requesterRank'> & { answeringUnitId: string; rank: number };

/** What becomes of a question that goes across to a unit of the other track; null where it cannot. */
async function acrossTo(context: Context, consult: Consult, unitId: string | null): Promise<Across | null> {
  const across = await acrossTargets(context, consult);
  const target = across?.targets.find((each) => each.unitId === unitId);
  if (!across || !target) return null;
  return { track: across.track, requesterRank: across.requesterRank, answeringUnitId: target.unitId, rank: target.rank };
}

/** Why a question goes across to a track, and what is said of it: only then, and never within the other track. */
const reasonAcross = {
  CHILD: { reason: 'CHILD_COMPETENCE', otherReason: 'childTrackReason', otherUnit: 'childTrackOnly' },
  ADULT: { reason: 'ADULT_CARE', otherReason: 'adultTrackReason', otherUnit: 'adultTrackOnly' },
} as const satisfies Record<CareTrack, { reason: LevelReason; otherReason: string; otherUnit: string }>;

type WrongWay = (typeof reasonAcross)[CareTrack]['otherReason' | 'otherUnit'] | 'levelReachable' | 'reasonOtherWay';

/** A question goes across for the reason that is the other track's own, and within its track for any but that; and what needs a higher level does not go down. */
function wrongWay(
  reason: LevelReason,
  { track, rank }: Consult,
  { target, across }: { target: LevelTarget | undefined; across: Across | null },
): { key: WrongWay; field: string } | null {
  if (!target && !across) return { key: 'levelReachable', field: 'unitId' };
  const other = reasonAcross[track === 'ADULT' ? 'CHILD' : 'ADULT'];
  if (across && reason !== other.reason) return { key: other.otherReason, field: 'reason' };
  if (!target) return null;
  if (reason === other.reason) return { key: other.otherUnit, field: 'unitId' };
  const fits = target.rank > (rank ?? 0) ? reason !== 'BELONGS_LOWER' : reason !== 'NEEDS_HIGHER_COMPETENCE';
  return fits ? null : { key: 'reasonOtherWay', field: 'reason' };
}
