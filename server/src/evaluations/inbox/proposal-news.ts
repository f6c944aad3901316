import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { closeTasks, openTask } from '../../tasks/open-task.ts';
import { MethodProposal } from './method-proposal.entity.ts';

/** Whether something was decided about a proposal after whoever acts on it last saw it. */
export function isDecidedSince({ decidedAt }: MethodProposal, seenAt: Date | null): boolean {
  return timeOf(seenAt) !== timeOf(decidedAt);
}

const timeOf = (moment: Date | string | null | undefined): number | null => (moment ? new Date(moment).getTime() : null);

/** The editors have nothing left to decide, whoever proposed it has something to read, and whoever took it something to do. */
export async function tellOfDecision(context: Context, proposal: MethodProposal): Promise<void> {
  await closeProposalTasks(context, proposal);
  // What is begun is no news yet: whoever proposed it is told when it can be read, or before where an editor has written to them.
  if (!proposal.awaitsEdition || proposal.reply) await tellWhoProposed(context, proposal);
  if (!proposal.awaitsEdition) await askAssignee(context, proposal);
}

/** Nobody has anything left to do about a proposal as it was. */
export async function closeProposalTasks(context: Context, { id, fileId }: MethodProposal): Promise<void> {
  await closeTasks(context, { subjectType: 'MethodProposal', subjectIds: [id] }, 'PROPOSAL_DECIDED');
  if (fileId && (await context.em.count(MethodProposal, { fileId, state: 'NEW' })) === 0)
    await closeTasks(context, { subjectType: 'ReferenceFile', subjectIds: [fileId] }, 'PROPOSAL_DECIDED');
}

/** Whoever proposed something has what became of it to read. Whoever brought in a file is an editor, and would get as many answers as it has references. */
export async function tellWhoProposed(context: Context, proposal: MethodProposal): Promise<void> {
  const { fileId, proposedById, state, title, reply } = proposal;
  if (fileId) return;
  const parameters = { title, state, isReply: Boolean(reply) };
  await openTask(context, { kind: 'PROPOSAL_ANSWERED', owner: { personId: proposedById }, ...about(proposal), parameters });
}

/** Whoever works with a proposal has it among their tasks. */
export async function askAssignee(context: Context, proposal: MethodProposal): Promise<void> {
  const { assigneeId, title, state } = proposal;
  if (!assigneeId) return;
  await openTask(context, { kind: 'WORK_ON_PROPOSAL', owner: { personId: assigneeId }, ...about(proposal), parameters: { title, state } });
}

function about({ id }: MethodProposal): { subjectType: string; subjectId: string; link: string } {
  return { subjectType: 'MethodProposal', subjectId: id, link: `/kunskap/forslag/${toNodeId('MethodProposal', id)}` };
}
