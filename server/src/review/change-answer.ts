import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { invitationRow, readInvitation, type InvitationRow } from './invitation.queries.ts';
import { lockRound, type LockedRound } from './change-round.ts';
import type { SignedInContext } from './change-review.ts';
import { ReviewSubmission } from './review-submission.entity.ts';

/** The invitation with its answer as it now is, or what is in the way. */
export type AnswerResult = { invitation: InvitationRow | null; errors: UserErrorRow[] };

/** An answer being written, in a round that is out and not closed. */
export type Answering = LockedRound & { invitation: InvitationRow; submission: ReviewSubmission };

/**
 * Changes the answer of somebody who is invited, as one unit of work. Whoever is not asked by the invitation learns nothing of it. What has been handed in is
 * not changed: with `handedIn` something is said about it, and before that there is nothing to say.
 */
export async function changeAnswer(
  context: Context,
  { invitationId }: { invitationId: string },
  work: (context: SignedInContext, answering: Answering) => Promise<UserErrorRow[]>,
  { handedIn = false }: { handedIn?: boolean } = {},
): Promise<AnswerResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const invitation = idOf('ReviewInvitation', invitationId) ? await readInvitation(context, invitationId) : null;
    const locked = invitation && (await lockRound(context, invitation.roundId));
    if (!locked || viewer.kind === 'GUEST') return refused(userError('NotFound', locale, 'notFound', ['invitationId']));
    if (locked.round.closedAt) return refused(userError('NotReady', locale, 'roundClosed'));
    const submission = await submissionOf({ ...context, viewer }, invitation);
    if (Boolean(submission.submittedAt) !== handedIn)
      return refused(userError('NotReady', locale, handedIn ? 'notYetAnswered' : 'alreadyAnswered'));
    const errors = await work({ ...context, viewer }, { ...locked, invitation, submission });
    if (errors.length > 0) {
      em.clear();
      return { invitation: null, errors };
    }
    await em.flush();
    return { invitation: await invitationRow(context, invitation.id), errors: [] };
  });
}

/** The answer begun for an invitation, or a new one. Asked for under the lock on the round. */
async function submissionOf({ em, clock }: SignedInContext, { id, roundId }: InvitationRow): Promise<ReviewSubmission> {
  const known = await em.findOne(ReviewSubmission, { invitationId: id });
  if (known) return known;
  const submission = em.create(ReviewSubmission, {
    invitationId: id,
    roundId,
    stance: null,
    answers: [],
    coordinatedFor: [],
    joinedId: null,
    startedAt: clock.now(),
    updatedAt: clock.now(),
    submittedAt: null,
    submittedById: null,
    late: false,
  });
  em.persist(submission);
  return submission;
}

function refused(error: UserErrorRow): AnswerResult {
  return { invitation: null, errors: [error] };
}
