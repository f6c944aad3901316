import type { Context } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { askToAnswer } from './ask-to-answer.ts';
import { changeAnswer, type AnswerResult, type Answering } from './change-answer.ts';
import { handIn } from './hand-in.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { ReviewSubmission } from './review-submission.entity.ts';
import type { SubmitAnswerInput } from './round.inputs.ts';

/**
 * Hands an answer in: a body says where it stands, a member of a panel has answered at least one question. The bodies it is offered to are asked whether it is
 * theirs as well; until they say so it is not.
 */
export function submitAnswer(context: Context, input: SubmitAnswerInput): Promise<AnswerResult> {
  return changeAnswer(context, input, async (context, answering) => {
    const { locale } = context;
    const { submission, invitation } = answering;
    const hasAnswered = submission.answers.some((answer) => answer.trim() !== '');
    if (invitation.panel && !hasAnswered) return [userError('NotReady', locale, 'panelAnswerMissing', ['answers'])];
    if (!invitation.panel && !submission.stance) return [userError('NotReady', locale, 'stanceMissing', ['stance'])];
    await handIn(context, answering);
    await askToJoin(context, answering);
    return [];
  });
}

async function askToJoin(context: Context, { round, submission, invitation }: Answering): Promise<void> {
  const { em } = context;
  const offeredTo = { $in: submission.coordinatedFor };
  const done = await em.find(ReviewSubmission, { invitationId: offeredTo, submittedAt: { $ne: null } });
  const answered = new Set(done.map(({ invitationId }) => invitationId));
  const waiting = (await em.find(ReviewInvitation, { id: offeredTo })).filter(({ id }) => !answered.has(id));
  await askToAnswer(context, round, waiting, 'JOIN_ANSWER', { offeredBy: invitation.bodyName });
}
