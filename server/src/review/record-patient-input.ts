import { visibleText } from 'shared/text/localised.ts';
import { addMonths } from 'shared/time/add-months.ts';
import { wholeNumber } from 'shared/text/whole-number.ts';
import * as z from 'zod/mini';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { canEditDraft } from '../publishing/artefact.policy.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { editionOpenToAnswers } from './edition-in-work.ts';
import { changeableInput } from './changeable-input.ts';
import { PatientInput } from './patient-input.entity.ts';
import type { RecordPatientInputInput } from './review.inputs.ts';

const schema = z.object({
  summary: visibleText(10_000),
  participants: wholeNumber(0, 100_000),
});

/** How long ago patients may have been asked: what is older, or a year mistyped, says nothing of the care of today. */
const OLDEST_YEARS = 10;

/** Records what patients and relatives have said, in sum, or corrects it. A text on the full course cannot be scoped before it has heard them. */
export function recordPatientInput(context: Context, input: RecordPatientInputInput): Promise<ReviewResult> {
  return changeReview(context, input, canEditDraft, async (context, { artefact }) => {
    const { em, locale, viewer, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { method, heldOn } = input;
    const wrongDay = dayProblem(heldOn, today(clock));
    if (wrongDay) return [userError('InvalidInput', locale, wrongDay, ['heldOn'])];
    const { summary, participants } = parsed.value;
    const said = { method, heldOn, participants, summary: summary.trim() };
    const { draft, error } = await editionOpenToAnswers(context, artefact);
    if (error) return [error];
    if (input.inputId) {
      const { known, error: fixed } = await changeableInput(context, draft, input.inputId);
      if (fixed) return [fixed];
      em.assign(known, said);
    } else
      em.create(PatientInput, {
        ...said,
        artefactId: artefact.id,
        draftId: draft.id,
        recordedAt: clock.now(),
        recordedById: viewer.personId,
      });
    record(context, {
      action: input.inputId ? 'PATIENT_INPUT_CORRECTED' : 'PATIENT_INPUT_RECORDED',
      objectType: 'Artefact',
      objectId: artefact.id,
      details: { method },
    });
    return [];
  });
}

function dayProblem(heldOn: string, now: string): 'inputInFuture' | 'inputTooOld' | null {
  if (heldOn > now) return 'inputInFuture';
  return heldOn < addMonths(now, -12 * OLDEST_YEARS) ? 'inputTooOld' : null;
}
