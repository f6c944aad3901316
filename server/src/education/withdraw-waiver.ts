import { withdrawalSchema } from 'shared/education/requirement-input.ts';
import { addDays } from 'shared/time/add-days.ts';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { lockStaffCycle } from './lock-requirement.ts';
import { closeReminders } from './remind-of-requirement.ts';
import type { WithdrawWaiverInput } from './requirement.inputs.ts';
import { waiverInForce, writeWaiver } from './waiver-in-force.ts';

type Result = { done: boolean; errors: UserErrorRow[] };

/** Takes back that somebody is let off a requirement, with a reason: from today it is asked again. That they were let off until yesterday stays. */
export function withdrawWaiver(context: Context, input: WithdrawWaiverInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, locale } = context;
    const locked = await lockStaffCycle(context, input.cycleId);
    if (!locked) return refused([userError('NotFound', locale, 'notFound', ['cycleId'])]);
    const { value, errors } = parseInput(withdrawalSchema, { reason: input.reason }, locale);
    if (errors) return refused(errors);
    const waiver = await waiverInForce(context, locked.cycle);
    if (!waiver) return refused([userError('NotReady', locale, 'waiverMissing')]);
    await writeWaiver(context, locked.cycle, { ...value, untilOn: addDays(today(clock), -1) }, waiver);
    await closeReminders(context, [locked.cycle], 'REQUIREMENT_WAIVER_CHANGED');
    return { done: true, errors: [] };
  });
}

function refused(errors: UserErrorRow[]): Result {
  return { done: false, errors };
}
