import { anyText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { lockMilestone } from './lock-milestone.ts';
import type { ReachMilestoneInput } from './plan.inputs.ts';
import { canManageReview } from './review.policy.ts';

const schema = z.object({ report: z.nullish(anyText(10_000)) });

/** Says that a milestone is reached, or a report handed over and what it said. What has been said once stands. */
export function reachMilestone(context: Context, input: ReachMilestoneInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { id: artefactId }) => {
    const { locale, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const milestone = await lockMilestone(context, artefactId, input.milestoneId);
    if (!milestone) return [userError('NotFound', locale, 'notFound', ['milestoneId'])];
    if (milestone.reachedOn) return [userError('NotReady', locale, 'milestoneReached')];
    if (input.reachedOn > today(clock)) return [userError('InvalidInput', locale, 'inputInFuture', ['reachedOn'])];
    const report = parsed.value.report?.trim() || null;
    if (milestone.kind !== 'STEP' && !report) return [userError('InvalidInput', locale, 'required', ['report'])];
    Object.assign(milestone, { reachedOn: input.reachedOn, report });
    await closeTasks(context, { subjectType: 'Milestone', subjectIds: [milestone.id] }, 'MILESTONE_REACHED');
    record(context, { action: 'MILESTONE_REACHED', objectType: 'Artefact', objectId: artefactId, details: { milestone: milestone.id } });
    return [];
  });
}
