import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeAnswer, type AnswerResult } from './change-answer.ts';
import { handIn } from './hand-in.ts';
import { ReviewSubmission } from './review-submission.entity.ts';
import type { JoinAnswerInput } from './round.inputs.ts';

/** Makes the answer another body has offered one's own: this body stands where that one does. What it has written itself is handed in with it. */
export function joinAnswer(context: Context, input: JoinAnswerInput): Promise<AnswerResult> {
  return changeAnswer(context, input, async (context, answering) => {
    const { em, locale } = context;
    const { round, submission, invitation } = answering;
    const invitationId = idOf('ReviewInvitation', input.offeredBy) ?? crypto.randomUUID();
    const offered = await em.findOne(ReviewSubmission, { invitationId, roundId: round.id, submittedAt: { $ne: null } });
    if (!offered?.stance || !offered.coordinatedFor.includes(invitation.id))
      return [userError('NotFound', locale, 'notFound', ['offeredBy'])];
    submission.stance = offered.stance;
    submission.joinedId = offered.invitationId;
    await handIn(context, answering);
    return [];
  });
}
