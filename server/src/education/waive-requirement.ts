import { LONGEST_WAIVER_MONTHS, waiverSchema } from 'shared/education/requirement-input.ts';
import { addMonths } from 'shared/time/add-months.ts';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { lockStaffCycle } from './lock-requirement.ts';
import { closeReminders } from './remind-of-requirement.ts';
import type { WaiveRequirementInput } from './requirement.inputs.ts';
import { waiverInForce, writeWaiver } from './waiver-in-force.ts';

type Result = { done: boolean; errors: UserErrorRow[] };

/** Lets somebody off a requirement from today through a day, with a reason: parental leave, another assignment. Said again, the newest counts. */
export function waiveRequirement(context: Context, input: WaiveRequirementInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, locale } = context;
    const locked = await lockStaffCycle(context, input.cycleId);
    if (!locked) return refused([userError('NotFound', locale, 'notFound', ['cycleId'])]);
    const { value, errors } = parseInput(waiverSchema, { untilOn: input.untilOn, reason: input.reason }, locale);
    if (errors) return refused(errors);
    const day = today(clock);
    if (value.untilOn < day) return refused([userError('InvalidInput', locale, 'dayPassed', ['untilOn'])]);
    if (value.untilOn > addMonths(day, LONGEST_WAIVER_MONTHS))
      return refused([userError('InvalidInput', locale, 'waiverTooLong', ['untilOn'])]);
    await writeWaiver(context, locked.cycle, value, await waiverInForce(context, locked.cycle));
    await closeReminders(context, [locked.cycle], 'REQUIREMENT_WAIVER_CHANGED');
    return { done: true, errors: [] };
  });
}

function refused(errors: UserErrorRow[]): Result {
  return { done: false, errors };
}
