import type { Context } from '../kernel/context.ts';
import { inTransaction } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { lockArtefact } from './artefact-scope.ts';
import { canReadDraft } from './artefact.policy.ts';
import { artefactRow } from './artefact.queries.ts';
import type { MoveEditionInput } from './draft.inputs.ts';
import type { MoveEditionPayload } from './draft.type.ts';
import { loadDraft } from './load-draft.ts';
import { missingError } from './step-from.ts';
import { takeStep } from './take-step.ts';

/**
 * Takes one step of the lifecycle. What is missing comes back as one error each,
 * its path leading to the node where there is one. Publishing writes the version and everything that follows from it.
 */
export function moveEdition(context: Context, input: MoveEditionInput): Promise<MoveEditionPayload> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const owned = await lockArtefact(context, input.artefactId);
    const loaded = owned && canReadDraft(viewer, owned) ? await loadDraft(context, owned.artefact) : null;
    if (!owned || !loaded) return failed([userError('NotFound', locale, 'notFound', ['artefactId'])]);
    const { transition, revision } = input;
    const { missing, changed } = await takeStep(context, owned, loaded, { transition, reason: input.reason?.trim() || null, revision });
    if (missing) return failed(missing.map((each) => missingError(context, each)));
    if (changed) return failed([userError('Conflict', locale, 'editionChanged')]);
    return { artefact: await artefactRow(context, owned.artefact.id), errors: [] };
  });
}

function failed(errors: MoveEditionPayload['errors']): MoveEditionPayload {
  return { artefact: null, errors };
}
