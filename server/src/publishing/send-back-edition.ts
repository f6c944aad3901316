import { toNodeId } from '../kernel/node-id.ts';
import type { Context } from '../kernel/context.ts';
import { lockArtefact } from './artefact-scope.ts';
import { editionOf } from './edition-of.ts';
import { editionSteps } from './edition-steps.ts';
import { loadDraft } from './load-draft.ts';
import { takeStep } from './take-step.ts';

/**
 * Gives an edition in work back to its editors for something that happened elsewhere, with the reason on its page: whoever was to approve or publish it has nothing to
 * do any more. One that is with its editors already stays where it is. In the caller's transaction; nothing where there is no edition in work.
 */
export async function sendBackEdition(context: Context, artefactId: string, reason: string): Promise<void> {
  const owned = await lockArtefact(context, toNodeId('Artefact', artefactId));
  const loaded = owned && (await loadDraft(context, owned.artefact));
  if (!owned || !loaded) return;
  const step = await takeStep(context, owned, loaded, { transition: 'SEND_BACK', reason, roles: ['CENTRE_EDITOR'] });
  if (step.missing) await editionSteps.SEND_BACK(context, editionOf(context, owned, loaded), reason);
}
