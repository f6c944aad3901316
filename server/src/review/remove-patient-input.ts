import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { canEditDraft } from '../publishing/artefact.policy.ts';
import { changeableInput } from './changeable-input.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { editionOpenToAnswers } from './edition-in-work.ts';
import type { RemovePatientInputInput } from './review.inputs.ts';

/** Takes away what was recorded of patients and relatives, as where it names somebody, until the edition is approved. */
export function removePatientInput(context: Context, input: RemovePatientInputInput): Promise<ReviewResult> {
  return changeReview(context, input, canEditDraft, async (context, { artefact }) => {
    const { draft, error: closed } = await editionOpenToAnswers(context, artefact);
    if (closed) return [closed];
    const { known, error } = await changeableInput(context, draft, input.inputId);
    if (error) return [error];
    context.em.remove(known);
    record(context, { action: 'PATIENT_INPUT_REMOVED', objectType: 'Artefact', objectId: artefact.id, details: { method: known.method } });
    return [];
  });
}
