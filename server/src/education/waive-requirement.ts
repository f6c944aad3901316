import { waiverSchema } from 'shared/education/requirement-input.ts';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { lockStaffCycle } from './lock-requirement.ts';
import type { WaiveRequirementInput } from './requirement.inputs.ts';
import { RequirementWaiver } from './requirement-waiver.entity.ts';

type Result = { done: boolean; errors: UserErrorRow[] };

/** Lets somebody off a requirement from today through a day, with a reason: parental leave, another assignment. */
export function waiveRequirement(context: Context, input: WaiveRequirementInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale, viewer } = context;
    const locked = await lockStaffCycle(context, input.cycleId);
    if (!locked || viewer.kind === 'GUEST') return refused([userError('NotFound', locale, 'notFound', ['cycleId'])]);
    const { value, errors } = parseInput(waiverSchema, { untilOn: input.untilOn, reason: input.reason }, locale);
    if (errors) return refused(errors);
    const fromOn = today(clock);
    if (value.untilOn < fromOn) return refused([userError('InvalidInput', locale, 'dayPassed', ['untilOn'])]);
    const { requirementId, personId } = locked.cycle;
    const waiver = em.create(RequirementWaiver, {
      id: crypto.randomUUID(),
      requirementId,
      personId,
      ...value,
      fromOn,
      grantedById: viewer.personId,
      grantedAt: clock.now(),
    });
    record(context, {
      action: 'REQUIREMENT_WAIVED',
      objectType: 'RequirementWaiver',
      objectId: waiver.id,
      details: { requirement: requirementId, until: value.untilOn },
    });
    await em.flush();
    return { done: true, errors: [] };
  });
}

function refused(errors: UserErrorRow[]): Result {
  return { done: false, errors };
}
