import { z } from 'zod';
import { addDays } from 'shared/time/add-days.ts';
import { dayOf, today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { closeTasks, openTask, remindOfTasks, retellTask } from '../tasks/open-task.ts';
import { Task } from '../tasks/task.entity.ts';
import { askedCycles, REQUIREMENT_DUE, subjectOf, taskWords } from './asked-task.ts';
import { stillAsked } from './still-asked.queries.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { Requirement } from './requirement.entity.ts';

/** How long before a due day the person is reminded. */
const REMINDER_DAYS = 30;

/** Six in the morning in Sweden, or five in winter: before anybody works. */
export const MORNING = 'T04:00:00.000Z';

/**
 * Puts what is asked on the person's list of what waits, if it still is, and says it once more a month before it is due. One task, whoever else asks for the same: due at
 * the earliest of their days and naming them all. Nobody is told while let off.
 */
export const remindOfRequirement: Job<{ cycleId: string }> = {
  kind: 'REMIND_OF_REQUIREMENT',
  data: z.object({ cycleId: z.uuid() }),
  run: (context, { cycleId }) =>
    inTransaction(context, async (context) => {
      const cycle = await context.em.findOne(RequirementCycle, cycleId);
      if (cycle) await tellWhoIsAsked(context, cycle.personId, await context.em.findOneOrFail(Requirement, cycle.requirementId));
    }),
};

async function tellWhoIsAsked(context: Context, personId: string, requirement: Requirement): Promise<void> {
  const day = today(context.clock);
  const cycles = await askedCycles(context, personId, requirement);
  for (const { cycle, waivedUntil } of cycles) if (waivedUntil) await planFor(context, cycle, addDays(waivedUntil, 1));
  const asked = cycles.filter(({ waivedUntil }) => waivedUntil === null);
  const [first] = asked;
  const subject = subjectOf(requirement);
  if (!first) return closeTasks(context, { ...taskOf(subject), personId }, 'REQUIREMENT_ENDED');
  const early = addDays(first.dueOn, -REMINDER_DAYS);
  const open = await context.em.findOne(Task, { ...subject, kind: REQUIREMENT_DUE, personId, closedAt: null });
  const { link, title, askedBy } = await taskWords(context, asked, requirement);
  const dueAt = new Date(`${first.dueOn}T21:59:59.000Z`);
  const isSooner = open !== null && (open.dueAt ?? dueAt) > dueAt;
  if (open) await retellTask(context, open, { parameters: { title, askedBy }, dueAt });
  else await openTask(context, { ...subject, kind: REQUIREMENT_DUE, owner: { personId }, link, parameters: { title, askedBy }, dueAt });
  if (early > day) return planFor(context, first.cycle, early);
  if (open && (isSooner || toldOn(open) < early)) await remindOfTasks(context, { ...taskOf(subject), personId });
}

/** The day somebody was last told of a task. */
function toldOn({ parameters: { remindedAt }, openedAt }: Task): string {
  return dayOf(typeof remindedAt === 'string' ? new Date(remindedAt) : openedAt);
}

function taskOf({ subjectType, subjectId }: { subjectType: string; subjectId: string }) {
  return { subjectType, subjectIds: [subjectId], kinds: [REQUIREMENT_DUE] };
}

/** Asks for a cycle to be told of when its window opens. */
export function planReminder(context: Context, cycle: Pick<RequirementCycle, 'id' | 'opensOn'>): Promise<void> {
  return planFor(context, cycle, cycle.opensOn);
}

function planFor(context: Context, { id }: Pick<RequirementCycle, 'id'>, day: string): Promise<void> {
  return enqueue(context, remindOfRequirement, { cycleId: id }, { at: new Date(`${day}${MORNING}`), once: `${id} ${day}` });
}

/**
 * Takes cycles of one requirement, closed or let off, off the lists of what waits. Where somebody else asks the same of the person, the task stays and is told
 * anew at once; so it is where somebody is let off, for that ends.
 */
export async function closeReminders(context: Context, rows: readonly RequirementCycle[], event: string): Promise<void> {
  const [any] = rows;
  if (!any) return;
  await context.em.flush();
  const requirement = await context.em.findOneOrFail(Requirement, any.requirementId);
  const people = rows.map(({ personId }) => personId);
  const asked = await stillAsked(context, people, requirement);
  const personIds = people.filter((personId) => !asked.has(personId));
  await closeTasks(context, { ...taskOf(subjectOf(requirement)), personIds }, event);
  for (const { id, personId, closedAs } of rows)
    if (!closedAs || asked.has(personId)) await enqueue(context, remindOfRequirement, { cycleId: id });
}
