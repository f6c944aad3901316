import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { canEditDraft } from '../publishing/artefact.policy.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { PatientInput } from './patient-input.entity.ts';
import type { RecordPatientInputInput } from './review.inputs.ts';

const schema = z.object({
  summary: visibleText(10_000),
  participants: z.int('notAWholeNumber').check(z.minimum(0, 'outOfRange'), z.maximum(100_000, 'outOfRange')),
});

/** Records what patients and relatives have said, in sum. A text on the full course cannot be scoped before it has heard them. */
export function recordPatientInput(context: Context, input: RecordPatientInputInput): Promise<ReviewResult> {
  return changeReview(context, input, canEditDraft, async (context, { artefact }) => {
    const { em, locale, viewer, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { method, heldOn } = input;
    if (heldOn > today(clock)) return [userError('InvalidInput', locale, 'inputInFuture', ['heldOn'])];
    const { summary, participants } = parsed.value;
    const said = { artefactId: artefact.id, method, heldOn, participants, summary: summary.trim() };
    const { id } = em.create(PatientInput, { ...said, recordedAt: clock.now(), recordedById: viewer.personId });
    record(context, {
      action: 'PATIENT_INPUT_RECORDED',
      objectType: 'Artefact',
      objectId: artefact.id,
      details: { input: id ?? '', method },
    });
    return [];
  });
}
