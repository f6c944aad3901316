import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { lockMilestone } from './lock-milestone.ts';
import type { RemoveMilestoneInput } from './plan.inputs.ts';
import { canManageReview } from './review.policy.ts';

/** Takes a milestone out of the plan while it is not reached. */
export function removeMilestone(context: Context, input: RemoveMilestoneInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { id: artefactId }) => {
    const milestone = await lockMilestone(context, artefactId, input.milestoneId);
    if (!milestone) return [userError('NotFound', context.locale, 'notFound', ['milestoneId'])];
    if (milestone.reachedOn) return [userError('NotReady', context.locale, 'milestoneReached')];
    await closeTasks(context, { subjectType: 'Milestone', subjectIds: [milestone.id] }, 'MILESTONE_REMOVED');
    context.em.remove(milestone);
    record(context, { action: 'MILESTONE_REMOVED', objectType: 'Artefact', objectId: artefactId, details: { milestone: milestone.id } });
    return [];
  });
}
