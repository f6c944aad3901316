import { anyText, visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput } from '../kernel/user-errors.ts';
import { openTask } from '../tasks/open-task.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { Milestone } from './milestone.entity.ts';
import { morningOf } from './morning-of.ts';
import type { PlanMilestoneInput } from './plan.inputs.ts';
import { reviewPath } from './review-paths.ts';
import { canManageReview } from './review.policy.ts';

const schema = z.object({ name: visibleText(200), recipient: z.nullish(anyText(200)) });

/** Promises a milestone or a report by a day; it waits for the editors until it is reached. */
export function planMilestone(context: Context, input: PlanMilestoneInput): Promise<ReviewResult> {
  return changeReview(context, input, canManageReview, async (context, { id: artefactId, artefact }) => {
    const { em, locale, clock, viewer } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { kind, dueOn } = input;
    const name = parsed.value.name.trim();
    const promised = { artefactId, kind, name, recipient: parsed.value.recipient?.trim() || null, dueOn };
    const planned = { plannedAt: clock.now(), plannedById: viewer.personId, reachedOn: null, report: null };
    const milestone = em.create(Milestone, { ...promised, ...planned });
    await em.flush();
    await openTask(context, {
      kind: 'MILESTONE_DUE',
      owner: { role: 'CENTRE_EDITOR', organisationNodeId: artefact.ownerId },
      subjectType: 'Milestone',
      subjectId: milestone.id,
      link: reviewPath(artefact.slug, 'plan'),
      parameters: { name, milestoneKind: kind },
      dueAt: morningOf(dueOn),
    });
    record(context, { action: 'MILESTONE_PLANNED', objectType: 'Artefact', objectId: artefactId, details: { kind, dueOn } });
    return [];
  });
}
