import { anyText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { closeTasksOf } from '../tasks/open-task.ts';
import { Ballot } from './ballot.entity.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { canSeeReview } from './review.policy.ts';
import { Recusal } from './recusal.entity.ts';
import { TeamMember } from './team-member.entity.ts';
import { Vote } from './vote.entity.ts';
import type { CastVoteInput } from './review.inputs.ts';

const schema = z
  .object({ choice: anyText(20), reason: z.nullish(anyText(2_000)) })
  .check(z.refine(({ choice, reason }) => choice !== 'AGAINST' || Boolean(reason?.trim()), { error: 'reasonMissing', path: ['reason'] }));

/** Votes, once. Whoever has a conflict of interest in the question cannot, and is told so; whoever is against says why, and it is kept. */
export function castVote(context: Context, input: CastVoteInput): Promise<ReviewResult> {
  return changeReview(context, input, canSeeReview, async (context, { artefact }) => {
    const { em, locale, viewer, clock } = context;
    const { personId } = viewer;
    const id = idOf('Ballot', input.ballotId) ?? crypto.randomUUID();
    const ballot = await em.findOne(Ballot, { id, artefactId: artefact.id });
    if (!ballot) return [userError('NotFound', locale, 'notFound', ['ballotId'])];
    if (!(await em.findOne(TeamMember, { artefactId: artefact.id, personId, endedAt: null })))
      return [userError('NotAllowed', locale, 'notAMember')];
    if (await em.findOne(Recusal, { artefactId: artefact.id, personId, nodeId: { $in: ballot.within }, endedAt: null }))
      return [userError('NotAllowed', locale, 'recused')];
    if (ballot.closedAt) return [userError('NotReady', locale, 'ballotClosed')];
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    if (await em.findOne(Vote, { ballotId: ballot.id, personId })) return [userError('NotReady', locale, 'alreadyVoted')];
    const reason = parsed.value.reason?.trim() || null;
    em.create(Vote, { ballotId: ballot.id, personId, choice: input.choice, reason, votedAt: clock.now() });
    await closeTasksOf(context, { kind: 'VOTE', personId, subjectId: ballot.id }, 'VOTED');
    // Not how: the ledger is read by people who may not know yet.
    record(context, { action: 'VOTED', objectType: 'Ballot', objectId: ballot.id });
    return [];
  });
}
