import { inTransaction, type Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { userError } from '../../kernel/user-errors.ts';
import { editionSteps } from '../edition-steps.ts';
import { missingError, stepFrom } from '../step-from.ts';
import { adaptationFacts, adaptationRules } from './adaptation-facts.ts';
import type { MoveAdaptationInput } from './adaptation.inputs.ts';
import type { MoveAdaptationPayload } from './adaptation.payloads.type.ts';
import { overlayEdition } from './overlay-edition.ts';
import { sitDownAlone } from './sit-down.ts';
import { adaptationNow } from './start-adaptation.ts';

/**
 * Takes one step with what an organisation decides: submit, send back, approve or publish, by the one table of editions. What is missing comes back as one
 * error each. Publishing writes the decisions and everything that follows from them below.
 */
export function moveAdaptation(context: Context, input: MoveAdaptationInput): Promise<MoveAdaptationPayload> {
  return inTransaction(context, async (context) => {
    const { em, locale } = context;
    const at = await sitDownAlone(context, input);
    if (at.errors) return failed(at.errors);
    const { artefact, node, overlay } = at;
    const { draft } = at.desk;
    if (!draft) return failed([userError('NotFound', locale, 'notFound', ['artefactId'])]);
    const desk = { ...at.desk, draft };
    const { transition } = input;
    const reason = input.reason?.trim() || null;
    const place = { artefactId: artefact.id, organisationNodeId: node.id, scope: node.ancestorIds };
    const facts = await adaptationFacts(context, place, desk, { transition, reason });
    const outcome = stepFrom(draft.state, facts, await adaptationRules(context, place, desk, facts));
    if (outcome.missing) return failed(outcome.missing.map((missing) => missingError(context, missing)));
    if (input.revision != null && input.revision !== draft.revision) return failed([userError('Conflict', locale, 'editionChanged')]);
    draft.state = outcome.state;
    draft.revision += 1;
    await editionSteps[transition](context, overlayEdition(context, at, desk), reason);
    record(context, {
      action: `ADAPTATION_${transition}`,
      objectType: 'Overlay',
      objectId: overlay.id,
      details: { artefact: artefact.id, at: node.id, state: outcome.state, draft: draft.id },
    });
    await em.flush();
    return { ...(await adaptationNow(context, at)), errors: [] };
  });
}

function failed(errors: MoveAdaptationPayload['errors']): MoveAdaptationPayload {
  return { adaptation: null, errors };
}
