import { today } from '../kernel/clock.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { answersAsComments } from './answers-as-comments.ts';
import type { Answering } from './change-answer.ts';
import type { SignedInContext } from './change-review.ts';

/**
 * Hands in what an invitation has come to. After the last day it is still taken, kept as late and not counted. What is said to the questions of the round stands
 * among its comments from then on, so that it gets its response as they do.
 */
export async function handIn(context: SignedInContext, answering: Answering): Promise<void> {
  const { clock, viewer } = context;
  const { round, submission, invitation } = answering;
  submission.submittedAt = clock.now();
  submission.submittedById = viewer.personId;
  submission.late = today(clock) > round.closes;
  await answersAsComments(context, answering);
  await closeTasks(context, { subjectType: 'ReviewInvitation', subjectIds: [invitation.id] }, 'ROUND_ANSWERED');
  record(context, {
    action: 'ROUND_ANSWERED',
    objectType: 'ReviewRound',
    objectId: round.id,
    details: { body: invitation.bodyId, late: submission.late, joined: submission.joinedId ?? null },
  });
}
