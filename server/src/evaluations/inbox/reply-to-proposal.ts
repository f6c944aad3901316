import { LockMode } from '@mikro-orm/core';
import { replySchema } from 'shared/evaluations/method-proposal-schema.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import type { MethodProposalPayload, ReplyToProposalInput } from './method-proposal.inputs.ts';
import { MethodProposal } from './method-proposal.entity.ts';
import { proposalRow, readProposal } from './method-proposal.queries.ts';
import { tellWhoProposed } from './proposal-news.ts';

/** Writes to whoever made a proposal that has been used: what is decided about it stands, what they are told can still be said. */
export function replyToProposal(context: Context, input: ReplyToProposalInput): Promise<MethodProposalPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const seen = await readProposal(context, input.proposalId);
    if (!seen || viewer.kind === 'GUEST') return failed(userError('NotFound', locale, 'notFound', ['proposalId']));
    if (!seen.viewerCanDecide) return failed(userError('NotAllowed', locale, 'notAllowed'));
    const parsed = parseInput(replySchema, { reply: input.reply }, locale);
    if (parsed.errors) return { proposal: null, errors: parsed.errors };
    const proposal = await em.findOneOrFail(MethodProposal, { id: seen.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if ((proposal.reply ?? null) !== (input.seenReply ?? null)) return failed(userError('Conflict', locale, 'proposalRepliedMeanwhile'));
    if (proposal.state !== 'USED') return failed(userError('NotReady', locale, 'proposalNotUsed'));
    proposal.reply = parsed.value.reply.trim();
    await tellWhoProposed(context, proposal);
    record(context, { action: 'PROPOSAL_REPLIED', objectType: 'MethodProposal', objectId: proposal.id });
    await em.flush();
    return { proposal: await proposalRow(context, proposal.id), errors: [] };
  });
}

function failed(error: MethodProposalPayload['errors'][number]): MethodProposalPayload {
  return { proposal: null, errors: [error] };
}
