import { z } from 'zod';
import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { canReadDraft, canRetire } from './artefact.policy.ts';
import { lockArtefact } from './artefact-scope.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { raiseRetirement } from './raise-staleness.ts';
import { artefactRow } from './artefact.queries.ts';
import type { RetireArtefactInput, RetireArtefactPayload } from './artefact.inputs.ts';

const schema = z.object({ reason: z.string().trim().min(1, 'reasonMissing').max(2_000, 'tooLong') });

/**
 * Takes a published artefact out of use: its page and versions stay, under a banner with the reason and the successor.
 * An edition in work must be published or thrown away first.
 */
export function retireArtefact(context: Context, input: RetireArtefactInput): Promise<RetireArtefactPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer, clock } = context;
    const owned = await lockArtefact(context, input.artefactId);
    if (!owned?.artefact.publishedVersionId || !canReadDraft(viewer, owned)) {
      return { artefact: null, errors: [userError('NotFound', locale, 'notFound', ['artefactId'])] };
    }
    const { artefact } = owned;
    if (!canRetire(viewer, owned)) return { artefact: null, errors: [userError('NotAllowed', locale, 'notAllowed')] };
    if (artefact.retiredAt) return { artefact: null, errors: [userError('NotReady', locale, 'alreadyRetired')] };
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return { artefact: null, errors: parsed.errors };
    const successor = input.replacedById ? await lockArtefact(context, input.replacedById) : null;
    const unfit =
      input.replacedById &&
      (!successor?.artefact.publishedVersionId || successor.artefact.retiredAt || successor.artefact.id === artefact.id);
    if (unfit) return { artefact: null, errors: [userError('InvalidInput', locale, 'notFound', ['replacedById'])] };
    artefact.retiredAt = clock.now();
    artefact.retiredReason = parsed.value.reason;
    artefact.replacedById = successor?.artefact.id ?? null;
    await raiseRetirement(context, artefact, await em.findOneOrFail(ArtefactVersion, owned.artefact.publishedVersionId));
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
