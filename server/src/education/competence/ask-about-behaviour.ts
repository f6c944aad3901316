import { z } from 'zod';
import { BEHAVIOUR_MONTHS } from 'shared/education/competence/competence-standing.ts';
import { addMonths } from 'shared/time/add-months.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import type { Job } from '../../kernel/jobs/job.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { openTask } from '../../tasks/open-task.ts';
import { courseEvaluationPath } from '../course-paths.ts';
import { Enrolment } from '../enrolment.entity.ts';
import { MORNING } from '../remind-of-requirement.ts';
import { CourseSurvey } from './course-survey.entity.ts';

/** Three months after a course: puts the question of what it has led to on the person's list, unless it was answered already. */
export const askAboutBehaviour: Job<{ enrolmentId: string }> = {
  kind: 'ASK_ABOUT_BEHAVIOUR',
  data: z.object({ enrolmentId: z.uuid() }),
  run: (context, { enrolmentId }) =>
    inTransaction(context, async (context) => {
      const { em } = context;
      const enrolment = await em.findOne(Enrolment, enrolmentId);
      if (!enrolment?.completedAt || (await em.count(CourseSurvey, { enrolmentId, moment: 'THREE_MONTHS' })) > 0) return;
      const { slug } = await em.findOneOrFail(Artefact, enrolment.artefactId);
      const { title } = await em.findOneOrFail(ArtefactVersion, enrolment.versionId, { fields: ['title'] });
      await openTask(context, {
        kind: 'COURSE_FOLLOW_UP',
        owner: { personId: enrolment.personId },
        subjectType: 'Enrolment',
        subjectId: enrolment.id,
        link: courseEvaluationPath(slug),
        parameters: { title },
      });
    }),
};

/** Asks for the question of a course completed today, when its time comes. */
export function planFollowUp(context: Context, { id }: Enrolment): Promise<void> {
  const day = addMonths(today(context.clock), BEHAVIOUR_MONTHS);
  return enqueue(context, askAboutBehaviour, { enrolmentId: id }, { at: new Date(`${day}${MORNING}`), once: `behaviour ${id}` });
}
