import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { lockArtefact } from './artefact-scope.ts';
import { canReadDraft } from './artefact.policy.ts';
import { artefactRow } from './artefact.queries.ts';
import type { MoveEditionInput } from './draft.inputs.ts';
import type { MoveEditionPayload } from './draft.type.ts';
import { stepListeners } from './edition-extensions.ts';
import { editionFacts } from './edition-facts.ts';
import { editionOf } from './edition-of.ts';
import { editionSteps } from './edition-steps.ts';
import { kindNamed } from './kinds.ts';
import { loadDraft } from './load-draft.ts';
import { documentRules, missingError, stepFrom } from './step-from.ts';

/**
 * Takes one step of the lifecycle. What is missing comes back as one error each,
 * its path leading to the node where there is one. Publishing writes the version and everything that follows from it.
 */
export function moveEdition(context: Context, input: MoveEditionInput): Promise<MoveEditionPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const owned = await lockArtefact(context, input.artefactId);
    const loaded = owned && canReadDraft(viewer, owned) ? await loadDraft(context, owned.artefact) : null;
    if (!owned || !loaded) return failed([userError('NotFound', locale, 'notFound', ['artefactId'])]);
    const { draft } = loaded;
    const { transition } = input;
    const reason = input.reason?.trim() || null;
    const kind = kindNamed(context, owned.artefact.kind);
    const facts = await editionFacts(context, owned, kind, loaded, { transition, reason });
    const outcome = stepFrom(draft.state, facts, await documentRules(context, owned, kind, loaded));
    if (outcome.missing) return failed(outcome.missing.map((missing) => missingError(context, missing)));
    if (input.revision != null && input.revision !== draft.revision) return failed([userError('Conflict', locale, 'editionChanged')]);
    draft.state = outcome.state;
    draft.revision += 1;
    for (const listener of context.extensions.of(stepListeners))
      await listener(context, { artefact: owned.artefact, draft, transition, document: facts.document });
    await editionSteps[transition](context, editionOf(context, owned, loaded), reason);
    record(context, {
      action: `EDITION_${transition}`,
      objectType: 'Artefact',
      objectId: owned.artefact.id,
      details: { state: outcome.state, draft: draft.id },
    });
    await em.flush();
    return { artefact: await artefactRow(context, owned.artefact.id), errors: [] };
  });
}

function failed(errors: MoveEditionPayload['errors']): MoveEditionPayload {
  return { artefact: null, errors };
}
