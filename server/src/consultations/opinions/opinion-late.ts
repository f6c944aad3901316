import { LockMode } from '@mikro-orm/core';
import { opinionLimits } from 'shared/consultations/opinion.ts';
import { addWorkingTime } from 'shared/time/working-time.ts';
import { inTransaction } from '../../kernel/context.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import type { Job } from '../../kernel/jobs/job.ts';
import { openTask, remindOfTasks } from '../../tasks/open-task.ts';
import { opinionLateName } from '../consult-job-names.ts';
import { opinionTask } from '../consult-tasks.ts';
import { Consult } from '../consult.entity.ts';
import { calendarOf } from '../working-hours.queries.ts';
import { ConsultOpinion } from './consult-opinion.entity.ts';
import { opinionTime } from './opinion-clock.ts';

const HOUR = 3_600_000;

/** An opinion that has not come: the colleague is reminded, and when the time is out the responder, who waits, is told. In quarantine it waits with the rest. */
export const opinionLate: Job<{ opinionId: string; isOver: boolean }> = {
  ...opinionLateName,
  run: (context, data) =>
    inTransaction(context, async (context) => {
      const { em, clock } = context;
      const known = await em.findOne(ConsultOpinion, data.opinionId);
      const consult = known && (await em.findOne(Consult, known.consultId, { lockMode: LockMode.PESSIMISTIC_WRITE }));
      const opinion = consult && (await em.findOne(ConsultOpinion, { id: data.opinionId, endedAt: null }, { refresh: true }));
      if (!opinion) return;
      const { working } = await opinionTime(context, opinion);
      const left = Math.round(opinionLimits[consult.priority] / (data.isOver ? 1 : 2)) - working;
      if (consult.quarantined || left > 0) {
        const calendar = await calendarOf(context, opinion.unitId, [clock.now()]);
        return enqueue(context, opinionLateName, data, { at: addWorkingTime(clock.now(), Math.max(left, HOUR), calendar) });
      }
      await remindOfTasks(context, { subjectType: 'ConsultOpinion', subjectIds: [opinion.id], kinds: ['CONSULT_OPINION'] });
      if (data.isOver) await openTask(context, opinionTask(consult, opinion, 'CONSULT_OPINION_LATE'));
    }),
};
