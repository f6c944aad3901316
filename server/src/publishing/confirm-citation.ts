import { LockMode } from '@mikro-orm/core';
import { confirmationSchema } from 'shared/publishing/edition-inputs.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { canConfirmCitation } from './artefact.policy.ts';
import { Citation } from './citation.entity.ts';
import { citationRow } from './citation.queries.ts';
import type { ConfirmCitationInput, ConfirmCitationPayload } from './citation.type.ts';
import { clearNotices } from './clear-notices.ts';
import { pinCitation, targetsNow } from './pin-citation.ts';
import { citeUndisturbed } from './publication-lock.ts';

/**
 * "Still right": somebody responsible has compared what was cited with what stands there now. The citation rests on the
 * new text from here on, and the reason is kept. A text that is gone cannot be confirmed: the source needs a new version.
 */
export function confirmCitation(context: Context, input: ConfirmCitationInput): Promise<ConfirmCitationPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    await citeUndisturbed(context);
    const id = idOf('Citation', input.citationId);
    const citation = id ? await em.findOne(Citation, { id, endedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
    const tellScope = citation?.tellNodeId ? await scopeOf(em, citation.tellNodeId) : [];
    if (
      !citation ||
      !canConfirmCitation(viewer, { tellRole: citation.tellRole ?? null, tellPersonId: citation.tellPersonId ?? null, tellScope })
    ) {
      return { citation: null, errors: [userError('NotFound', locale, 'notFound', ['citationId'])] };
    }
    const parsed = parseInput(confirmationSchema, input, locale);
    if (parsed.errors) return { citation: null, errors: parsed.errors };
    const reason = parsed.value.reason.trim();
    const reference = { artefact: citation.targetArtefactId, node: citation.targetNodeId };
    const target = (await targetsNow(context, [reference], citation.organisationNodeId)).get(reference);
    if (!target) return { citation: null, errors: [userError('NotReady', locale, 'citedTextGone')] };
    const cleared = await clearNotices(context, [citation], 'STILL_RIGHT', reason);
    if (cleared.size === 0) return { citation: null, errors: [userError('NotReady', locale, 'citationNotStale')] };
    pinCitation(context, citation, target, 'STILL_RIGHT', reason);
    record(context, {
      action: 'CITATION_CONFIRMED',
      objectType: 'Citation',
      objectId: citation.id,
      details: { version: target.versionId },
    });
    await em.flush();
    return { citation: await citationRow(context, citation.id), errors: [] };
  });
}
