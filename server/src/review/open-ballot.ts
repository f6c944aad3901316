import { anyText, visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { askToVote } from './ask-to-vote.ts';
import { Ballot } from './ballot.entity.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { wayTo } from './edition-document.ts';
import { canManageReview } from './review.policy.ts';
import { votersOf } from './voters.ts';
import type { OpenBallotInput } from './review.inputs.ts';

const schema = z.object({ nodeId: anyText(64), question: visibleText(1_000) });

/** Asks the team to vote on one part of the text. Every member without a conflict of interest in it, or in what it stands within, gets a task. */
export function openBallot(context: Context, input: OpenBallotInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { artefact }) => {
    const { em, locale, viewer, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { nodeId, question } = parsed.value;
    const within = await wayTo(context, artefact, nodeId);
    if (!within) return [userError('NotFound', locale, 'notFound', ['nodeId'])];
    const asked = { artefactId: artefact.id, nodeId, within, question: question.trim() };
    const ballot = em.create(Ballot, { ...asked, openedAt: clock.now(), openedById: viewer.personId, closedAt: null });
    await em.flush();
    await askToVote(context, artefact, ballot, await votersOf(context, ballot));
    record(context, {
      action: 'BALLOT_OPENED',
      objectType: 'Ballot',
      objectId: ballot.id,
      details: { artefact: artefact.id, node: nodeId },
    });
    return [];
  });
}
