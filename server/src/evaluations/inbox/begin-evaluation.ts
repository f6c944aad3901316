import { LockMode } from '@mikro-orm/core';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import type { CreateArtefactPayload } from '../../publishing/artefact.inputs.ts';
import { beginArtefact } from '../../publishing/begin-artefact.ts';
import { withReference } from '../../publishing/references/bibliography.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import type { BeginEvaluationInput } from './method-proposal.inputs.ts';
import { MethodProposal } from './method-proposal.entity.ts';
import { readProposal } from './method-proposal.queries.ts';
import { isDecidedSince } from './proposal-news.ts';
import { referenceOfProposal } from './reference-of-proposal.ts';

/**
 * Begins an evaluation of a proposal that somebody works with, with the source it came with in its bibliography. The proposal is used when the text is
 * published; until then it is worked with, and says where.
 */
export function beginEvaluation(context: Context, { proposalId, seenAt, ...text }: BeginEvaluationInput): Promise<CreateArtefactPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    const seen = await readProposal(context, proposalId);
    if (!seen || viewer.kind === 'GUEST') return failed(userError('NotFound', locale, 'notFound', ['proposalId']));
    if (!seen.viewerCanDecide) return failed(userError('NotAllowed', locale, 'notAllowed'));
    const proposal = await em.findOneOrFail(MethodProposal, { id: seen.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (isDecidedSince(proposal, seenAt)) return failed(userError('Conflict', locale, 'proposalDecidedMeanwhile'));
    if (proposal.state !== 'TAKEN' || proposal.awaitsEdition) return failed(userError('NotReady', locale, 'proposalNotInWork'));
    const reference = referenceOfProposal(proposal);
    const begun = await beginArtefact(context, { ...text, kind: 'evaluation' }, (document) =>
      reference ? withReference(document, reference) : document,
    );
    if (!begun.artefact) return begun;
    const decided = { decidedById: viewer.personId, decidedAt: clock.now() };
    em.assign(proposal, { artefactId: begun.artefact.id, awaitsEdition: true, ...decided });
    // Whoever proposed it is told when the text can be read; a reply they have not read yet waits for them as before.
    await closeTasks(
      context,
      { subjectType: 'MethodProposal', subjectIds: [proposal.id], kinds: ['WORK_ON_PROPOSAL'] },
      'EVALUATION_BEGUN',
    );
    record(context, { action: 'PROPOSAL_DECIDED', objectType: 'MethodProposal', objectId: proposal.id, details: { decision: 'USED' } });
    await em.flush();
    return begun;
  });
}

function failed(error: CreateArtefactPayload['errors'][number]): CreateArtefactPayload {
  return { artefact: null, errors: [error] };
}
