import { LockMode } from '@mikro-orm/core';
import type { ProposalDecision } from 'shared/evaluations/method-proposal.ts';
import { decisionSchema } from 'shared/evaluations/method-proposal-schema.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf } from '../../kernel/node-id.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import type { DecideProposalInput, MethodProposalPayload } from './method-proposal.inputs.ts';
import { MethodProposal } from './method-proposal.entity.ts';
import { planLookAgain } from './look-again.job.ts';
import { proposalRow, readProposal, type MethodProposalRow } from './method-proposal.queries.ts';
import { editorsCovering, scopeKey } from './possible-assignees.ts';
import { isDecidedSince, tellOfDecision } from './proposal-news.ts';

/**
 * Decides what becomes of a proposal. Whoever made it is told in their tasks. What is to be used in an evaluation is worked with until its next edition is
 * published; what has been used stays so: the text it led to is cited by its own history.
 */
export function decideProposal(context: Context, input: DecideProposalInput): Promise<MethodProposalPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    const seen = await readProposal(context, input.proposalId);
    if (!seen || viewer.kind === 'GUEST') return failed(userError('NotFound', locale, 'notFound', ['proposalId']));
    if (!seen.viewerCanDecide) return failed(userError('NotAllowed', locale, 'notAllowed'));
    const proposal = await lockWith(context, seen.id, input.duplicateOfId ?? null);
    if (isDecidedSince(proposal, input.seenAt)) return failed(userError('Conflict', locale, 'proposalDecidedMeanwhile'));
    if (proposal.state === 'USED') return failed(userError('NotReady', locale, 'proposalUsed'));
    const said = { reply: input.reply?.trim() || null, lookAgainOn: input.lookAgainOn ?? null };
    const targets = { duplicateOfId: input.duplicateOfId ?? null, artefactId: input.artefactId ?? null };
    const parsed = parseInput(decisionSchema, { decision: input.decision, ...said, ...targets }, locale);
    if (parsed.errors) return { proposal: null, errors: parsed.errors };
    const { decision, reply, lookAgainOn } = parsed.value;
    if (decision === 'WATCHED' && (lookAgainOn ?? '') <= today(clock))
      return failed(userError('InvalidInput', locale, 'dateMustCome', ['lookAgainOn']));
    const repeats = decision === 'DUPLICATE' && targets.duplicateOfId !== null;
    const original = repeats ? await readProposal(context, targets.duplicateOfId ?? '') : null;
    if (repeats && (!original?.viewerCanDecide || original.id === proposal.id))
      return failed(userError('NotFound', locale, 'notFound', ['duplicateOfId']));
    // Of two that say the same, one stands: a chain of them would lead nobody to it, and a ring nowhere.
    if (original?.state === 'DUPLICATE') return failed(userError('InvalidInput', locale, 'duplicateOfDuplicate', ['duplicateOfId']));
    const isOfText = decision === 'USED' || (decision === 'DUPLICATE' && !repeats);
    const artefact = isOfText ? await evaluationOf(context, targets.artefactId ?? '') : null;
    if (isOfText && !artefact) return failed(userError('NotFound', locale, 'notFound', ['artefactId']));
    const assigneeId = await workerOn(context, seen, {
      decision,
      assigneeId: input.assigneeId ?? null,
      present: proposal.assigneeId ?? null,
    });
    if (decision === 'TAKEN' && !assigneeId) return failed(userError('NotFound', locale, 'notFound', ['assigneeId']));
    em.assign(proposal, {
      state: decision === 'USED' ? 'TAKEN' : decision,
      awaitsEdition: decision === 'USED',
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
    await tellOfDecision(context, proposal);
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

/** An evaluation, published or still in work. */
function evaluationOf({ em }: Context, nodeId: string): Promise<Artefact | null> {
  const id = idOf('Artefact', nodeId);
  return id === null ? Promise.resolve(null) : em.findOne(Artefact, { id, kind: 'evaluation', retiredAt: null });
}

type Work = { decision: ProposalDecision; assigneeId: string | null; present: string | null };

/** Who works with it from now on: the one named or whoever decides, where it is taken; as before, where a text is to use it; else nobody. */
async function workerOn(
  context: Context,
  { centreScope }: MethodProposalRow,
  { decision, assigneeId, present }: Work,
): Promise<string | null> {
  const self = context.viewer.kind === 'PERSON' ? context.viewer.personId : null;
  if (decision === 'USED') return present ?? self;
  if (decision !== 'TAKEN') return null;
  const id = assigneeId === null ? self : idOf('ProposalAssignee', assigneeId);
  const editors = (await editorsCovering(context, scopeKey(centreScope))) ?? [];
  return editors.some((editor) => editor.id === id) ? id : null;
}

function failed(error: MethodProposalPayload['errors'][number]): MethodProposalPayload {
  return { proposal: null, errors: [error] };
}
