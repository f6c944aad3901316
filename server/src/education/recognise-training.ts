import { recognitionSchema } from 'shared/education/requirement-input.ts';
import { recogniseTraining as recognise, recognitionRefusal } from 'shared/education/requirement-rule.ts';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { closeReminders } from './end-cycles.ts';
import { lockStaffCycle } from './lock-requirement.ts';
import { createCycle, cycleOf } from './open-cycles.ts';
import type { RecogniseTrainingInput } from './requirement.inputs.ts';

type Result = { done: boolean; errors: UserErrorRow[] };

/** Recognises training elsewhere instead of the course: it counts from its own day, and may not be older than the requirement allows. */
export function recogniseTraining(context: Context, input: RecogniseTrainingInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale, viewer } = context;
    const locked = await lockStaffCycle(context, input.cycleId);
    if (!locked || viewer.kind === 'GUEST') return refused([userError('NotFound', locale, 'notFound', ['cycleId'])]);
    const { value, errors } = parseInput(recognitionSchema, { trainedOn: input.trainedOn, evidence: input.evidence }, locale);
    if (errors) return refused(errors);
    const { requirement, cycle } = locked;
    const [day, refusal] = [today(clock), recognitionRefusal(requirement.rule(), cycleOf(cycle), value.trainedOn, today(clock))];
    if (refusal)
      return refused([userError('InvalidInput', locale, refusal, ['trainedOn'], { months: requirement.recognitionMonths ?? 0 })]);
    const { closed, next } = recognise(requirement.rule(), cycleOf(cycle), value.trainedOn, day);
    Object.assign(cycle, closed, { evidence: value.evidence, recognisedById: viewer.personId });
    await em.flush();
    record(context, {
      action: 'TRAINING_RECOGNISED',
      objectType: 'RequirementCycle',
      objectId: cycle.id,
      details: { trained: value.trainedOn },
    });
    await closeReminders(context, [cycle], 'TRAINING_RECOGNISED');
    if (next) await createCycle(context, { requirement, personId: cycle.personId, unitId: cycle.unitId, origin: cycle.origin }, next, null);
    await em.flush();
    return { done: true, errors: [] };
  });
}

function refused(errors: UserErrorRow[]): Result {
  return { done: false, errors };
}
