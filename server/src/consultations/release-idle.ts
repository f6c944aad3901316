import { LockMode } from '@mikro-orm/core';
import { inTransaction } from '../kernel/context.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { Consult } from './consult.entity.ts';
import { idleName } from './consult-job-names.ts';
import { moveConsult } from './move-consult.ts';

/** T10 by the system: a question that was taken and that nobody has begun in two working days is free again. */
export const releaseIdle: Job<{ consultId: string; step: number }> = {
  ...idleName,
  run: (context, { consultId, step }) =>
    inTransaction(context, async (context) => {
      const consult = await context.em.findOne(Consult, consultId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!consult || consult.step !== step || consult.state !== 'ASSIGNED') return;
      const changes = { responderId: null, repliedAt: null };
      await moveConsult(context, consult, { transition: 'T10', role: 'SYS', facts: { reason: 'IDLE' }, reasonCode: 'IDLE', changes });
    }),
};
