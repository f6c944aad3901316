import { inTransaction, type Context } from '../../kernel/context.ts';
import { userError } from '../../kernel/user-errors.ts';
import { decideProposal } from './decide-proposal.ts';
import type { DeclineProposalsInput, DeclineProposalsPayload } from './method-proposal.inputs.ts';
import { readProposal } from './method-proposal.queries.ts';

/** As many as a page of the inbox shows. */
const MOST_AT_ONCE = 30;

/** Declines several proposals with one reason, all of them or none: none where somebody has decided about one of them meanwhile. */
export function declineProposals(context: Context, { proposalIds, reply }: DeclineProposalsInput): Promise<DeclineProposalsPayload> {
  return inTransaction(context, async (context) => {
    const { locale } = context;
    // In one order whoever asks, so that two who decline the same ones wait for each other.
    const ids = [...new Set(proposalIds)].toSorted();
    if (ids.length === 0) return { declined: 0, errors: [userError('InvalidInput', locale, 'chooseAtLeastOne', ['proposalIds'])] };
    if (ids.length > MOST_AT_ONCE)
      return { declined: 0, errors: [userError('InvalidInput', locale, 'tooMany', ['proposalIds'], { max: MOST_AT_ONCE })] };
    for (const id of ids) {
      const seen = await readProposal(context, id);
      if (!seen?.viewerCanDecide) return { declined: 0, errors: [userError('NotFound', locale, 'notFound', ['proposalIds'])] };
      if (seen.decidedAt) return { declined: 0, errors: [userError('Conflict', locale, 'proposalDecidedMeanwhile')] };
    }
    for (const proposalId of ids) {
      const { errors } = await decideProposal(context, { proposalId, decision: 'DECLINED', reply, seenAt: null });
      if (errors.length > 0) throw new DeclineRefused(errors);
    }
    return { declined: ids.length, errors: [] };
  }).catch((error: unknown) => {
    if (error instanceof DeclineRefused) return { declined: 0, errors: error.errors };
    throw error;
  });
}

/** Takes back what was declined before the one that could not be. */
class DeclineRefused extends Error {
  readonly errors: DeclineProposalsPayload['errors'];

  constructor(errors: DeclineProposalsPayload['errors']) {
    super('A proposal could not be declined.');
    this.errors = errors;
  }
}
