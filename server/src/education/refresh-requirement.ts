import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { concernedStaff } from './concerned-staff.queries.ts';
import { lockRequirement } from './lock-requirement.ts';
import { endCycles } from './end-cycles.ts';
import { openCycles } from './open-cycles.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import type { RefreshRequirementInput } from './requirement.inputs.ts';
import type { Requirement } from './requirement.entity.ts';

type Result = { opened: number; ended: number; errors: UserErrorRow[] };

/** Asks those whom a requirement has come to concern since, and stops asking those it no longer does. Who was assigned by hand or from a file stays. */
export function refreshRequirement(context: Context, input: RefreshRequirementInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const requirement = await lockRequirement(context, input.requirementId);
    if (!requirement) return { opened: 0, ended: 0, errors: [userError('NotFound', context.locale, 'notFound', ['requirementId'])] };
    return { ...(await applyRule(context, requirement)), errors: [] };
  });
}

/** Opens and ends cycles so that they are those of the people the rule concerns today. The requirement is locked, or nobody else can change it. */
export async function applyRule(context: Context, requirement: Requirement): Promise<{ opened: number; ended: number }> {
  const people = await concernedStaff(context, requirement);
  const ended = await endCyclesBut(context, requirement, new Set(people.map(({ personId }) => personId)));
  const opened = await openCycles(context, requirement, people, 'RULE');
  return { opened: opened.size, ended };
}

/** Ends the open cycles that the rule made for people who are not among these. */
async function endCyclesBut(context: Context, { id }: Requirement, concerned: ReadonlySet<string>): Promise<number> {
  const open = await context.em.find(RequirementCycle, { requirementId: id, closedAs: null, origin: 'RULE' });
  const gone = open.filter(({ personId }) => !concerned.has(personId));
  await endCycles(context, gone);
  return gone.length;
}
