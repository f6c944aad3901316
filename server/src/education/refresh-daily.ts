import { z } from 'zod';
import { addDays } from 'shared/time/add-days.ts';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { applyRule } from './refresh-requirement.ts';
import { MORNING } from './remind-of-requirement.ts';
import { Requirement } from './requirement.entity.ts';

/** Once a day, while a requirement holds: asks those whom it has come to concern, and no longer those it does not. */
export const refreshDaily: Job<{ requirementId: string }> = {
  kind: 'REFRESH_REQUIREMENT',
  data: z.object({ requirementId: z.uuid() }),
  run: (context, { requirementId }) =>
    inTransaction(context, async (context) => {
      const requirement = await context.em.findOne(Requirement, { id: requirementId, endedAt: null });
      if (!requirement) return;
      await applyRule(context, requirement);
      await planRefresh(context, requirement);
    }),
};

/** Asks for the next look at whom a requirement concerns, tomorrow morning. */
export function planRefresh(context: Context, { id }: Requirement): Promise<void> {
  const tomorrow = addDays(today(context.clock), 1);
  return enqueue(context, refreshDaily, { requirementId: id }, { at: new Date(`${tomorrow}${MORNING}`), once: `${id} ${tomorrow}` });
}
