import { recognitionSchema } from 'shared/education/requirement-input.ts';
import { recogniseTraining as recognise, recognitionRefusal, type RecognitionRefusal } from 'shared/education/requirement-rule.ts';
import type { MessageParameters } from 'shared/text/field-messages.ts';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { lockStaffCycle } from './lock-requirement.ts';
import { createCycle, cycleOf } from './open-cycles.ts';
import { closeReminders } from './remind-of-requirement.ts';
import type { RequirementCycle } from './requirement-cycle.entity.ts';
import type { Requirement } from './requirement.entity.ts';
import type { RecogniseTrainingInput } from './requirement.inputs.ts';

type Result = { done: boolean; errors: UserErrorRow[] };

/** Recognises training elsewhere instead of the course: it counts from its own day, and may not be older than the requirement allows. */
export function recogniseTraining(context: Context, input: RecogniseTrainingInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    const locked = await lockStaffCycle(context, input.cycleId);
    if (!locked || viewer.kind === 'GUEST') return refused([userError('NotFound', locale, 'notFound', ['cycleId'])]);
    const { value, errors } = parseInput(recognitionSchema, { trainedOn: input.trainedOn, evidence: input.evidence }, locale);
    if (errors) return refused(errors);
    const refusal = await recogniseFor(context, locked, value);
    if (refusal) {
      return refused([userError('InvalidInput', locale, refusal, ['trainedOn'], limitOf(locked.requirement))]);
    }
    return { done: true, errors: [] };
  });
}

type Training = { trainedOn: string; evidence: string };

/** Closes a locked cycle by training elsewhere and opens the next; why it may not, where it may not. The viewer manages the unit. */
export async function recogniseFor(
  context: Context,
  { requirement, cycle }: { requirement: Requirement; cycle: RequirementCycle },
  { trainedOn, evidence }: Training,
): Promise<RecognitionRefusal | null> {
  const { clock, em, viewer } = context;
  const day = today(clock);
  const refusal = recognitionRefusal(requirement.rule(), cycleOf(cycle), trainedOn, day);
  if (refusal) return refusal;
  const { closed, next } = recognise(requirement.rule(), cycleOf(cycle), trainedOn, day);
  Object.assign(cycle, closed, { evidence, recognisedById: viewer.kind === 'GUEST' ? null : viewer.personId });
  await em.flush();
  record(context, {
    action: 'TRAINING_RECOGNISED',
    objectType: 'RequirementCycle',
    objectId: cycle.id,
    details: { trained: trainedOn },
  });
  await closeReminders(context, [cycle], 'TRAINING_RECOGNISED');
  if (next) await createCycle(context, { requirement, personId: cycle.personId, unitId: cycle.unitId, origin: cycle.origin }, next, null);
  await em.flush();
  return null;
}

/** What the refusals want to know of a requirement. */
export function limitOf({ recognitionMonths }: Requirement): MessageParameters {
  const months = recognitionMonths ?? 0;
  return { age: months === 1 ? { sv: '1 månad', en: '1 month' } : { sv: `${months} månader`, en: `${months} months` } };
}

function refused(errors: UserErrorRow[]): Result {
  return { done: false, errors };
}
