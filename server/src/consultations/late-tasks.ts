import type { Clock } from 'shared/consultations/consult-state.ts';
import type { Context } from '../kernel/context.ts';
import { closeTasks } from '../tasks/open-task.ts';
import { Task } from '../tasks/task.entity.ts';

/** Takes the lead's task away once the clock it was about has ended: nothing is late any more. */
export async function closeLateTasks(context: Context, consultId: string, clock: Clock): Promise<void> {
  const { em } = context;
  const open = await em.find(Task, { kind: 'CONSULT_LATE', subjectType: 'Consult', subjectId: consultId, closedAt: null });
  if (open.some(({ parameters }) => parameters['clock'] === clock))
    await closeTasks(context, { subjectType: 'Consult', subjectIds: [consultId], kinds: ['CONSULT_LATE'] }, `${clock} over`);
}
