import { isBeforeApproval } from 'shared/publishing/edition-state.ts';
import { anyText, visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { askToVote } from './ask-to-vote.ts';
import { Ballot } from './ballot.entity.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { wayTo } from './edition-document.ts';
import { editionInWork } from './edition-in-work.ts';
import { canManageReview } from './review.policy.ts';
import { votersOf } from './voters.ts';
import type { OpenBallotInput } from './review.inputs.ts';

const schema = z.object({ nodeId: anyText(64), question: visibleText(1_000) });

/** Asks the team to vote on one part of the edition in work, until it is approved. Every member without a conflict of interest in it, or in what it stands within, gets a task. */
export function openBallot(context: Context, input: OpenBallotInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { artefact }) => {
    const { em, locale, viewer, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { nodeId, question } = parsed.value;
    const draft = await editionInWork(context, artefact);
    if (!draft) return [userError('NotReady', locale, 'noEditionInWork')];
    if (!isBeforeApproval(draft.state)) return [userError('NotReady', locale, 'ballotTooLate')];
    const within = await wayTo(context, artefact, nodeId);
    if (!within) return [userError('NotFound', locale, 'notFound', ['nodeId'])];
    const asked = { artefactId: artefact.id, draftId: draft.id, nodeId, within, question: question.trim() };
    const ballot = em.create(Ballot, { ...asked, openedAt: clock.now(), openedById: viewer.personId, closedAt: null, withdrawnAt: null });
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
