import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { answersAsComments } from './answers-as-comments.ts';
import { changeAnswer, type AnswerResult } from './change-answer.ts';
import type { SubmitAnswerInput } from './round.inputs.ts';

/**
 * Hands an answer in: a body says where it stands, a member of a panel has answered at least one question. After the last day it is still taken, kept as late
 * and not counted. What is said to the questions of the round stands among its comments from then on, so that it gets its response as they do.
 */
export function submitAnswer(context: Context, input: SubmitAnswerInput): Promise<AnswerResult> {
  return changeAnswer(context, input, async (context, answering) => {
    const { locale, clock, viewer } = context;
    const { round, submission, invitation } = answering;
    const hasAnswered = submission.answers.some((answer) => answer.trim() !== '');
    if (invitation.panel && !hasAnswered) return [userError('NotReady', locale, 'panelAnswerMissing', ['answers'])];
    if (!invitation.panel && !submission.stance) return [userError('NotReady', locale, 'stanceMissing', ['stance'])];
    submission.submittedAt = clock.now();
    submission.submittedById = viewer.personId;
    submission.late = today(clock) > round.closes;
    await answersAsComments(context, answering);
    const covered = [invitation.id, ...submission.coordinatedFor];
    await closeTasks(context, { subjectType: 'ReviewInvitation', subjectIds: covered }, 'ROUND_ANSWERED');
    record(context, {
      action: 'ROUND_ANSWERED',
      objectType: 'ReviewRound',
      objectId: round.id,
      details: { body: invitation.bodyId, late: submission.late },
    });
    return [];
  });
}
