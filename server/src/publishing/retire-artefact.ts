import { reasonSchema } from 'shared/publishing/edition-inputs.ts';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { endAdaptations } from './adaptation/end-adaptations.ts';
import { canReadDraft, canRetire } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { Artefact } from './artefact.entity.ts';
import { Draft } from './draft.entity.ts';
import { publishAlone } from './publication-lock.ts';
import { retireListeners } from './publish-listeners.ts';
import { raiseRetirement } from './raise-staleness.ts';
import { artefactRow } from './artefact.queries.ts';
import type { RetireArtefactInput, RetireArtefactPayload } from './artefact.inputs.ts';

/**
 * Takes a published artefact out of use: its page and versions stay, under a banner with the reason and the successor.
 * An edition in work must be published or thrown away first.
 */
export function retireArtefact(context: Context, input: RetireArtefactInput): Promise<RetireArtefactPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    const owned = await lockArtefact(context, input.artefactId);
    const publishedVersionId = owned?.artefact.publishedVersionId;
    if (!publishedVersionId || !canReadDraft(viewer, owned)) {
      return { artefact: null, errors: [userError('NotFound', locale, 'notFound', ['artefactId'])] };
    }
    const { artefact } = owned;
    if (!canRetire(viewer, owned)) return { artefact: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    if (artefact.retiredAt) return { artefact: null, errors: [userError('NotReady', locale, 'alreadyRetired')] };
    const parsed = parseInput(reasonSchema, input, locale);
    if (parsed.errors) return { artefact: null, errors: parsed.errors };
    if ((await em.count(Draft, { artefactId: artefact.id })) > 0)
      return { artefact: null, errors: [userError('NotReady', locale, 'editionInWork')] };
    const successor = input.replacedById ? await successorOf(context, artefact, input.replacedById) : null;
    if (input.replacedById && !successor)
      return { artefact: null, errors: [userError('InvalidInput', locale, 'notFound', ['replacedById'])] };
    await publishAlone(context);
    artefact.retiredAt = clock.now();
    artefact.retiredReason = parsed.value.reason.trim();
    artefact.replacedById = successor?.id ?? null;
    await endAdaptations(context, artefact);
    const version = await em.findOneOrFail(ArtefactVersion, publishedVersionId);
    const stale = await raiseRetirement(context, { artefact, version });
    for (const listener of context.extensions.of(retireListeners)) await listener(context, { artefact, version, stale });
    record(context, {
      action: 'ARTEFACT_RETIRED',
      objectType: 'Artefact',
      objectId: artefact.id,
      details: { replacedBy: artefact.replacedById },
    });
    await em.flush();
    return { artefact: await artefactRow(context, artefact.id), errors: [] };
  });
}

/** A published artefact in use, other than the one it replaces. */
async function successorOf({ em }: Context, artefact: Artefact, nodeId: string): Promise<Artefact | null> {
  const id = idOf('Artefact', nodeId);
  if (!id || id === artefact.id) return null;
  return em.findOne(Artefact, { id, publishedVersionId: { $ne: null }, retiredAt: null });
}
