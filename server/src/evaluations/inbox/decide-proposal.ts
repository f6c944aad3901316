import { LockMode } from '@mikro-orm/core';
import { decisionSchema } from 'shared/evaluations/method-proposal-schema.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { closeTasks, openTask } from '../../tasks/open-task.ts';
import type { DecideProposalInput, MethodProposalPayload } from './method-proposal.inputs.ts';
import { MethodProposal } from './method-proposal.entity.ts';
import { planLookAgain } from './look-again.job.ts';
import { proposalRow, readProposal, type MethodProposalRow } from './method-proposal.queries.ts';
import { editorsCovering, scopeKey } from './possible-assignees.ts';

/**
 * Decides what becomes of a proposal. Whoever made it is told in their tasks. What has been used stays so: the text it led to is cited by its own history.
 */
export function decideProposal(context: Context, input: DecideProposalInput): Promise<MethodProposalPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    const seen = await readProposal(context, input.proposalId);
    if (!seen || viewer.kind === 'GUEST') return failed(userError('NotFound', locale, 'notFound', ['proposalId']));
    if (!seen.viewerCanDecide) return failed(userError('NotAllowed', locale, 'notAllowed'));
    const proposal = await lockWith(context, seen.id, input.duplicateOfId ?? null);
    if (input.seenAt !== undefined && timeOf(input.seenAt) !== timeOf(proposal.decidedAt))
      return failed(userError('Conflict', locale, 'proposalDecidedMeanwhile'));
    if (proposal.state === 'USED') return failed(userError('NotReady', locale, 'proposalUsed'));
    const said = { reply: input.reply?.trim() || null, lookAgainOn: input.lookAgainOn ?? null };
    const targets = { duplicateOfId: input.duplicateOfId ?? null, artefactId: input.artefactId ?? null };
    const parsed = parseInput(decisionSchema, { decision: input.decision, ...said, ...targets }, locale);
    if (parsed.errors) return { proposal: null, errors: parsed.errors };
    const { decision, reply, lookAgainOn } = parsed.value;
    if (decision === 'WATCHED' && (lookAgainOn ?? '') <= today(clock))
      return failed(userError('InvalidInput', locale, 'dateMustCome', ['lookAgainOn']));
    const original = decision === 'DUPLICATE' ? await readProposal(context, targets.duplicateOfId ?? '') : null;
    if (decision === 'DUPLICATE' && (!original?.viewerCanDecide || original.id === proposal.id))
      return failed(userError('NotFound', locale, 'notFound', ['duplicateOfId']));
    // Of two that say the same, one stands: a chain of them would lead nobody to it, and a ring nowhere.
    if (original?.state === 'DUPLICATE') return failed(userError('InvalidInput', locale, 'duplicateOfDuplicate', ['duplicateOfId']));
    const artefact = decision === 'USED' ? await evaluationOf(context, targets.artefactId ?? '') : null;
    if (decision === 'USED' && !artefact) return failed(userError('NotFound', locale, 'notFound', ['artefactId']));
    const assigneeId = decision === 'TAKEN' ? await assigneeOf(context, seen, input.assigneeId ?? null) : null;
    if (decision === 'TAKEN' && !assigneeId) return failed(userError('NotFound', locale, 'notFound', ['assigneeId']));
    em.assign(proposal, {
      state: decision,
      assigneeId,
      reply,
      lookAgainOn: decision === 'WATCHED' ? lookAgainOn : null,
      duplicateOfId: original?.id ?? null,
      artefactId: artefact?.id ?? proposal.artefactId ?? null,
      decidedById: viewer.personId,
      decidedAt: clock.now(),
    });
    // What said the same as this one says the same as the one that stands.
    if (original) await em.nativeUpdate(MethodProposal, { duplicateOfId: proposal.id }, { duplicateOfId: original.id });
    await tell(context, proposal);
    if (decision === 'WATCHED') await planLookAgain(context, proposal);
    record(context, { action: 'PROPOSAL_DECIDED', objectType: 'MethodProposal', objectId: proposal.id, details: { decision } });
    await em.flush();
    return { proposal: await proposalRow(context, proposal.id), errors: [] };
  });
}

/** Locks a proposal and the one it is said to repeat, in one order whoever asks, so that neither becomes the duplicate of the other at the same moment. */
async function lockWith({ em }: Context, id: string, duplicateOf: string | null): Promise<MethodProposal> {
  const ids = [id, idOf('MethodProposal', duplicateOf ?? '')].filter((each) => each !== null);
  const locked = await em.find(MethodProposal, { id: { $in: ids } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const proposal = locked.find((each) => each.id === id);
  if (!proposal) throw new RangeError('A proposal that can be read is there.');
  return proposal;
}

const timeOf = (moment: Date | string | null | undefined): number | null => (moment ? new Date(moment).getTime() : null);

/** An evaluation, published or still in work. */
function evaluationOf({ em }: Context, nodeId: string): Promise<Artefact | null> {
  const id = idOf('Artefact', nodeId);
  return id === null ? Promise.resolve(null) : em.findOne(Artefact, { id, kind: 'evaluation', retiredAt: null });
}

/** Whoever is to work with it: the one named, or whoever decides; null for anybody but an editor of the centre. */
async function assigneeOf(context: Context, { centreScope }: MethodProposalRow, nodeId: string | null): Promise<string | null> {
  const id = nodeId === null && context.viewer.kind === 'PERSON' ? context.viewer.personId : idOf('ProposalAssignee', nodeId ?? '');
  const editors = (await editorsCovering(context, scopeKey(centreScope))) ?? [];
  return editors.some((editor) => editor.id === id) ? id : null;
}

/** The editors have nothing left to decide, whoever proposed it has something to read, and whoever took it something to do. */
async function tell(context: Context, { id, title, state, proposedById, assigneeId, fileId }: MethodProposal): Promise<void> {
  await closeTasks(context, { subjectType: 'MethodProposal', subjectIds: [id] }, 'PROPOSAL_DECIDED');
  if (fileId && (await context.em.count(MethodProposal, { fileId, state: 'NEW' })) === 0)
    await closeTasks(context, { subjectType: 'ReferenceFile', subjectIds: [fileId] }, 'PROPOSAL_DECIDED');
  const link = `/kunskap/forslag/${toNodeId('MethodProposal', id)}`;
  const about = { subjectType: 'MethodProposal', subjectId: id, link, parameters: { title, state } };
  // Whoever brought in a file is an editor, and would get as many answers as it has references.
  if (!fileId) await openTask(context, { kind: 'PROPOSAL_ANSWERED', owner: { personId: proposedById }, ...about });
  if (assigneeId) await openTask(context, { kind: 'WORK_ON_PROPOSAL', owner: { personId: assigneeId }, ...about });
}

function failed(error: MethodProposalPayload['errors'][number]): MethodProposalPayload {
  return { proposal: null, errors: [error] };
}
