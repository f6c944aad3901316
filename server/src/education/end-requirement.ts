import { inTransaction, type Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { lockRequirement } from './lock-requirement.ts';
import { endCycles } from './end-cycles.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import type { EndRequirementInput } from './requirement.inputs.ts';
import { requirementById, type RequirementRow } from './requirement.queries.ts';

type Result = { requirement: RequirementRow | null; errors: UserErrorRow[] };

/** Stops asking for a course. What was fulfilled stays as it was; open cycles end. */
export function endRequirement(context: Context, input: EndRequirementInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { clock, em, locale } = context;
    const requirement = await lockRequirement(context, input.requirementId);
    if (!requirement) return { requirement: null, errors: [userError('NotFound', locale, 'notFound', ['requirementId'])] };
    requirement.endedAt = clock.now();
    await endCycles(context, await em.find(RequirementCycle, { requirementId: requirement.id, closedAs: null }));
    record(context, { action: 'REQUIREMENT_ENDED', objectType: 'Requirement', objectId: requirement.id });
    await em.flush();
    return { requirement: await requirementById(context, requirement.id), errors: [] };
  });
}
