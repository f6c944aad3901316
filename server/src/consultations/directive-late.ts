import { inTransaction } from '../kernel/context.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { openTask, remindOfTasks } from '../tasks/open-task.ts';
import { directiveLateName } from './consult-job-names.ts';
import { Consult } from './consult.entity.ts';
import { directiveTask, directiveTasks } from './directive-tasks.ts';
import { Directive } from './directive.entity.ts';

/** A directive nobody has acknowledged: its receiver is reminded, and when the time is out the lead of those who sent it is told. */
export const directiveLate: Job<{ directiveId: string; isOver: boolean }> = {
  ...directiveLateName,
  run: (context, { directiveId, isOver }) =>
    inTransaction(context, async (context) => {
      const directive = await context.em.findOne(Directive, directiveId);
      if (!directive || directive.state !== 'ISSUED') return;
      const subject = { subjectType: 'Directive', subjectIds: [directive.id], kinds: directiveTasks };
      if (!isOver) return remindOfTasks(context, subject);
      const consult = await context.em.findOneOrFail(Consult, directive.consultId);
      await openTask(context, directiveTask(directive, consult, 'DIRECTIVE_LATE'));
    }),
};
