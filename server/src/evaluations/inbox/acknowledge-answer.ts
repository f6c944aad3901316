import { inTransaction, type Context } from '../../kernel/context.ts';
import { userError } from '../../kernel/user-errors.ts';
import { closeTasksOf } from '../../tasks/open-task.ts';
import type { AcknowledgeAnswerInput, MethodProposalPayload } from './method-proposal.inputs.ts';
import { readProposal } from './method-proposal.queries.ts';

/** Whoever proposed something has read what became of it. Doing so twice changes nothing. */
export function acknowledgeAnswer(context: Context, { proposalId }: AcknowledgeAnswerInput): Promise<MethodProposalPayload> {
  return inTransaction(context, async (context) => {
    const { viewer, locale } = context;
    const proposal = await readProposal(context, proposalId);
    if (!proposal || viewer.kind === 'GUEST')
      return { proposal: null, errors: [userError('NotFound', locale, 'notFound', ['proposalId'])] };
    await closeTasksOf(context, { kind: 'PROPOSAL_ANSWERED', personId: viewer.personId, subjectId: proposal.id }, 'ANSWER_READ');
    return { proposal, errors: [] };
  });
}
