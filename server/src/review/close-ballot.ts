import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { Ballot } from './ballot.entity.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { canManageReview } from './review.policy.ts';
import type { CloseBallotInput } from './review.inputs.ts';

/** Closes a vote: from now on its result is told, and nobody votes any more. */
export function closeBallot(context: Context, input: CloseBallotInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { artefact }) => {
    const { em, locale, clock } = context;
    const id = idOf('Ballot', input.ballotId) ?? crypto.randomUUID();
    const ballot = await em.findOne(Ballot, { id, artefactId: artefact.id });
    if (!ballot) return [userError('NotFound', locale, 'notFound', ['ballotId'])];
    if (ballot.closedAt) return [userError('NotReady', locale, 'ballotClosed')];
    ballot.closedAt = clock.now();
    await closeTasks(context, { subjectType: 'Ballot', subjectIds: [ballot.id] }, 'BALLOT_CLOSED');
    record(context, { action: 'BALLOT_CLOSED', objectType: 'Ballot', objectId: ballot.id, details: { artefact: artefact.id } });
    return [];
  });
}
