import { z } from 'zod';
import type { Localised } from 'shared/text/localised.ts';
import { addDays } from 'shared/time/add-days.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { openTask } from '../tasks/open-task.ts';
import { Competency } from './competence/competency.entity.ts';
import { COMPETENCE_PATH, coursePath } from './course-paths.ts';
import { RequirementCycle } from './requirement-cycle.entity.ts';
import { Requirement } from './requirement.entity.ts';

/** How long before a due day the person is reminded; at once where it is sooner. */
const REMINDER_DAYS = 30;

/** Six in the morning in Sweden, or five in winter: before anybody works. */
export const MORNING = 'T04:00:00.000Z';

/** Puts what is due on the person's list of what waits, if it still is. */
export const remindOfRequirement: Job<{ cycleId: string }> = {
  kind: 'REMIND_OF_REQUIREMENT',
  data: z.object({ cycleId: z.uuid() }),
  run: (context, { cycleId }) =>
    inTransaction(context, async (context) => {
      const cycle = await context.em.findOne(RequirementCycle, { id: cycleId, closedAs: null });
      if (cycle) await openReminder(context, cycle);
    }),
};

async function openReminder(context: Context, cycle: RequirementCycle): Promise<void> {
  const { em } = context;
  const { link, title } = await asked(context, await em.findOneOrFail(Requirement, cycle.requirementId));
  await openTask(context, {
    kind: 'REQUIREMENT_DUE',
    owner: { personId: cycle.personId },
    subjectType: 'RequirementCycle',
    subjectId: cycle.id,
    link,
    parameters: { title },
    dueAt: new Date(`${cycle.dueOn}T21:59:59.000Z`),
  });
}

async function asked({ em }: Context, { artefactId, competencyId }: Requirement): Promise<{ link: string; title: Localised<string> }> {
  if (competencyId) return { link: COMPETENCE_PATH, title: (await em.findOneOrFail(Competency, competencyId)).title };
  const { slug, publishedVersionId } = await em.findOneOrFail(Artefact, artefactId);
  const { title } = await em.findOneOrFail(ArtefactVersion, publishedVersionId ?? '', { fields: ['title'] });
  return { link: coursePath(slug), title };
}

/** Asks for the reminder of a cycle, a month before it is due. */
export function planReminder(context: Context, { id, opensOn, dueOn }: Pick<RequirementCycle, 'id' | 'opensOn' | 'dueOn'>): Promise<void> {
  const early = addDays(dueOn, -REMINDER_DAYS);
  const at = new Date(`${early > opensOn ? early : opensOn}${MORNING}`);
  return enqueue(context, remindOfRequirement, { cycleId: id }, { at, once: id });
}
