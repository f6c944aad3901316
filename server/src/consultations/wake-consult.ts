import { z } from 'zod';
import { inTransaction } from '../kernel/context.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { refreshTasks } from './consult-tasks.ts';
import { Consult } from './consult.entity.ts';

/** A question that was put off is back in the inbox: whoever does triage is told so. */
export const wakeConsult: Job<{ consultId: string }> = {
  kind: 'CONSULT_WAKE',
  data: z.strictObject({ consultId: z.uuid() }),
  run: (context, { consultId }) =>
    inTransaction(context, async (context) => {
      const consult = await context.em.findOne(Consult, consultId);
      const { snoozedUntil } = consult ?? {};
      if (!consult || consult.state !== 'SUBMITTED' || !snoozedUntil || snoozedUntil > context.clock.now()) return;
      consult.snoozedUntil = null;
      await refreshTasks(context, consult, null, 'WOKEN');
    }),
};
