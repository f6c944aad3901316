import type { Context } from '../../kernel/context.ts';
import { userError } from '../../kernel/user-errors.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from '../change-consult.ts';
import { isFirstAnswerOverdue } from './first-answer-overdue.ts';
import { nextLevel } from './next-level.queries.ts';

export type PassToNextLevelInput = { consultId: string };

/**
 * T27: the lead takes the offer made when the time for a first answer ran out: the question goes to the next level of its track, wherever it waited. The
 * clocks that measure the asker's waiting run on.
 */
export function passToNextLevel(context: Context, input: PassToNextLevelInput): Promise<ConsultResult> {
  return changeConsult(context, input.consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T27');
    if (errors) return { errors };
    const target = await nextLevel(context, consult);
    if (!target) return { errors: [userError('NotReady', context.locale, 'noLevelAbove')] };
    const refused = await stepOrErrors(context, consult, {
      transition: 'T27',
      role,
      facts: {
        firstAnswerOverdue: await isFirstAnswerOverdue(context, consult),
        sameTrack: true,
        targetRank: target.rank,
        currentRank: consult.rank ?? 0,
      },
      changes: { answeringUnitId: target.unitId, rank: target.rank, responderId: null, repliedAt: null, queuedAt: context.clock.now() },
    });
    // The lead has decided: what told them is done with.
    if (refused.length === 0)
      await closeTasks(context, { subjectType: 'Consult', subjectIds: [consult.id], kinds: ['CONSULT_LATE'] }, 'T27');
    return { errors: refused };
  });
}
