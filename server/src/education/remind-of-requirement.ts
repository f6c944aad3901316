import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { dueWith, waiverOn } from 'shared/education/requirement-status.ts';
import type { Localised } from 'shared/text/localised.ts';
import { addDays } from 'shared/time/add-days.ts';
import { dayOf, today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { closeTasks, openTask, remindOfTasks } from '../tasks/open-task.ts';
import { Task } from '../tasks/task.entity.ts';
import { Competency } from './competence/competency.entity.ts';
import { COMPETENCE_PATH, coursePath } from './course-paths.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { Requirement } from './requirement.entity.ts';
import { waiversOf } from './waiver-in-force.ts';

/** How long before a due day the person is reminded. */
const REMINDER_DAYS = 30;

/** Six in the morning in Sweden, or five in winter: before anybody works. */
export const MORNING = 'T04:00:00.000Z';

/** Puts what is asked on the person's list of what waits, if it still is, and says it once more a month before it is due. Nobody is told while let off. */
export const remindOfRequirement: Job<{ cycleId: string }> = {
  kind: 'REMIND_OF_REQUIREMENT',
  data: z.object({ cycleId: z.uuid() }),
  run: (context, { cycleId }) =>
    inTransaction(context, async (context) => {
      // Two jobs about one cycle wait for each other: what one has said the other does not say again.
      const cycle = await context.em.findOne(RequirementCycle, { id: cycleId, closedAs: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (cycle) await tellWhoIsAsked(context, cycle);
    }),
};

async function tellWhoIsAsked(context: Context, cycle: RequirementCycle): Promise<void> {
  const day = today(context.clock);
  const waivers = await waiversOf(context, cycle);
  const waiver = waiverOn(waivers, day);
  if (waiver) return planFor(context, cycle, addDays(waiver.untilOn, 1));
  const dueOn = dueWith(cycle.dueOn, waivers);
  const early = addDays(dueOn, -REMINDER_DAYS);
  const about = { subjectType: 'RequirementCycle', subjectId: cycle.id, kind: 'REQUIREMENT_DUE' };
  const open = await context.em.findOne(Task, { ...about, closedAt: null });
  if (open && day >= early) {
    const isTold = dayOf(open.openedAt) >= early || open.parameters['reminders'] !== undefined;
    if (isTold) return;
    return remindOfTasks(context, { subjectType: about.subjectType, subjectIds: [cycle.id], kinds: [about.kind] });
  }
  const { link, title } = await asked(context, await context.em.findOneOrFail(Requirement, cycle.requirementId));
  const dueAt = new Date(`${dueOn}T21:59:59.000Z`);
  await openTask(context, { ...about, owner: { personId: cycle.personId }, link, parameters: { title }, dueAt });
  if (early > day) await planFor(context, cycle, early);
}

async function asked({ em }: Context, { artefactId, competencyId }: Requirement): Promise<{ link: string; title: Localised<string> }> {
  if (competencyId) return { link: COMPETENCE_PATH, title: (await em.findOneOrFail(Competency, competencyId)).title };
  const { slug, publishedVersionId } = await em.findOneOrFail(Artefact, artefactId);
  const { title } = await em.findOneOrFail(ArtefactVersion, publishedVersionId ?? '', { fields: ['title'] });
  return { link: coursePath(slug), title };
}

/** Asks for a cycle to be told of when its window opens. */
export function planReminder(context: Context, cycle: Pick<RequirementCycle, 'id' | 'opensOn'>): Promise<void> {
  return planFor(context, cycle, cycle.opensOn);
}

function planFor(context: Context, { id }: Pick<RequirementCycle, 'id'>, day: string): Promise<void> {
  return enqueue(context, remindOfRequirement, { cycleId: id }, { at: new Date(`${day}${MORNING}`), once: `${id} ${day}` });
}

/** Takes a cycle off the list of what waits, and looks at once when it is to be told of by the waiver that is new. */
export async function remindByWaiver(context: Context, { id }: Pick<RequirementCycle, 'id'>): Promise<void> {
  await closeTasks(context, { subjectType: 'RequirementCycle', subjectIds: [id] }, 'REQUIREMENT_WAIVER_CHANGED');
  await enqueue(context, remindOfRequirement, { cycleId: id });
}
