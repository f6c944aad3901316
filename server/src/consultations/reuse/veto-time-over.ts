import { inTransaction } from '../../kernel/context.ts';
import type { Job } from '../../kernel/jobs/job.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { vetoTimeOverName } from '../consult-job-names.ts';

/** The time to say no to a text made of a question is over: its asker has nothing to decide any more. */
export const vetoTimeOver: Job<{ consultId: string }> = {
  ...vetoTimeOverName,
  run: (context, { consultId }) =>
    inTransaction(context, (context) => closeTasks(context, { subjectType: 'ConsultReuse', subjectIds: [consultId] }, 'VETO_TIME_OVER')),
};
