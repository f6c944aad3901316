import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import type { Artefact } from '../../publishing/artefact.entity.ts';
import type { EditionAsked, StepTaken } from '../../publishing/edition-extensions.ts';
import type { Published } from '../../publishing/publish-listeners.ts';
import { MethodProposal } from './method-proposal.entity.ts';
import { askAssignee, closeProposalTasks, tellWhoProposed } from './proposal-news.ts';

/** What waited for an edition of an evaluation is used when that is published, and whoever proposed it can read it. A correction is no use of anything. */
export async function useProposals(context: Context, { artefact, version }: Published): Promise<void> {
  if (version.erratum) return;
  for (const proposal of await waitingFor(context, artefact)) {
    Object.assign(proposal, { state: 'USED', awaitsEdition: false });
    await closeProposalTasks(context, proposal);
    await tellWhoProposed(context, proposal);
    record(context, { action: 'PROPOSAL_USED', objectType: 'MethodProposal', objectId: proposal.id, details: { version: version.id } });
  }
}

/** What waited for an edition that is thrown away is open again, with whoever worked with it. Of a text that was never published nothing is left to point at. */
export async function reopenProposals(context: Context, { artefact, draft }: EditionAsked): Promise<void> {
  if (draft.erratum) return;
  for (const proposal of await waitingFor(context, artefact)) {
    proposal.awaitsEdition = false;
    if (artefact.publishedVersionId === null) proposal.artefactId = null;
    await askAssignee(context, proposal);
    record(context, { action: 'PROPOSAL_REOPENED', objectType: 'MethodProposal', objectId: proposal.id });
  }
}

/** As `reopenProposals`, where the edition is rejected. */
export async function reopenProposalsOfRejected(context: Context, step: StepTaken): Promise<void> {
  if (step.transition === 'REJECT') await reopenProposals(context, step);
}

async function waitingFor({ em }: Context, { id, kind }: Artefact): Promise<MethodProposal[]> {
  if (kind !== 'evaluation') return [];
  const waiting = { artefactId: id, awaitsEdition: true };
  return em.find(MethodProposal, waiting, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}
