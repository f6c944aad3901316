import { proposalSchema, webAddressOf } from 'shared/evaluations/method-proposal-schema.ts';
import { keysOfAddress } from 'shared/publishing/reference-keys.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { idOf, toNodeId } from '../../kernel/node-id.ts';
import { limitRate } from '../../kernel/rate-limit/limit-rate.ts';
import { parseInput, userError } from '../../kernel/user-errors.ts';
import { organisationNode } from '../../organisation/organisation.queries.ts';
import { readArtefact } from '../../publishing/artefact.queries.ts';
import { openTask } from '../../tasks/open-task.ts';
import type { MethodProposalPayload, ProposeMethodInput } from './method-proposal.inputs.ts';
import { MethodProposal } from './method-proposal.entity.ts';
import { proposalRow } from './method-proposal.queries.ts';

/** As much as somebody who reads the literature sends in a day. */
const PROPOSALS = { name: 'method-proposal', hits: 30, seconds: 86_400 };

/** Sends a method, new evidence or something on the horizon to a knowledge centre. Anyone who is signed in may; the centre's editors are told. */
export async function proposeMethod(context: Context, input: ProposeMethodInput): Promise<MethodProposalPayload> {
  if (context.viewer.kind === 'GUEST') return failed(userError('NotAllowed', context.locale, 'signInFirst'));
  await limitRate(context, PROPOSALS);
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    if (viewer.kind === 'GUEST') return failed(userError('NotAllowed', locale, 'signInFirst'));
    const parsed = parseInput(proposalSchema, { ...input, source: webAddressOf(input.source ?? '') || null }, locale);
    if (parsed.errors) return { proposal: null, errors: parsed.errors };
    const centre = await organisationNode(context, input.organisationNodeId);
    if (!centre) return failed(userError('NotFound', locale, 'notFound', ['organisationNodeId']));
    const artefactId = input.artefactId ? idOf('Artefact', input.artefactId) : null;
    const artefact = artefactId === null ? null : await readArtefact(context, { id: artefactId });
    if (input.artefactId && artefact?.kind !== 'evaluation') return failed(userError('NotFound', locale, 'notFound', ['artefactId']));
    const { title, reason, source } = parsed.value;
    const proposal = em.create(MethodProposal, {
      kind: input.kind,
      title: title.trim(),
      reason: reason.trim(),
      source,
      reference: null,
      sourceKeys: source === null ? [] : keysOfAddress(source),
      fileId: null,
      centreId: centre.id,
      proposedById: viewer.personId,
      proposedAt: clock.now(),
      state: 'NEW',
      reply: null,
      lookAgainOn: null,
      artefactId: artefact?.id ?? null,
      awaitsEdition: false,
      assigneeId: null,
      duplicateOfId: null,
      decidedById: null,
      decidedAt: null,
    });
    em.persist(proposal);
    await em.flush();
    await openTask(context, {
      kind: 'TRIAGE_PROPOSAL',
      owner: { role: 'CENTRE_EDITOR', organisationNodeId: centre.id },
      subjectType: 'MethodProposal',
      subjectId: proposal.id,
      link: `/kunskap/forslag/${toNodeId('MethodProposal', proposal.id)}`,
      parameters: { title: proposal.title },
    });
    record(context, { action: 'METHOD_PROPOSED', objectType: 'MethodProposal', objectId: proposal.id, details: { kind: input.kind } });
    await em.flush();
    return { proposal: await proposalRow(context, proposal.id), errors: [] };
  });
}

function failed(error: MethodProposalPayload['errors'][number]): MethodProposalPayload {
  return { proposal: null, errors: [error] };
}
