import { z } from 'zod';
import { BEHAVIOUR_MONTHS } from 'shared/education/competence/competence-standing.ts';
import { addMonths } from 'shared/time/add-months.ts';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import type { Job } from '../../kernel/jobs/job.ts';
import { Enrolment } from '../enrolment.entity.ts';
import { MORNING } from '../remind-of-requirement.ts';
import { CourseSurvey } from './course-survey.entity.ts';
import { askForSurvey, stopAsking } from './survey-tasks.ts';

/** Three months after a course: puts the question of what it has led to on the person's list, unless it was answered already. */
export const askAboutBehaviour: Job<{ enrolmentId: string }> = {
  kind: 'ASK_ABOUT_BEHAVIOUR',
  data: z.object({ enrolmentId: z.uuid() }),
  run: (context, { enrolmentId }) =>
    inTransaction(context, async (context) => {
      const { em } = context;
      const enrolment = await em.findOne(Enrolment, enrolmentId);
      if (!enrolment?.completedAt || (await em.count(CourseSurvey, { enrolmentId, moment: 'THREE_MONTHS' })) > 0) return;
      // One page asks both: what they thought of it need not wait beside this.
      await stopAsking(context, enrolmentId, 'AFTER', 'COURSE_FOLLOW_UP');
      await askForSurvey(context, enrolment, 'THREE_MONTHS');
    }),
};

/** Asks what somebody thought of a course completed today, and in three months what it has led to. */
export async function planSurveys(context: Context, enrolment: Enrolment): Promise<void> {
  await askForSurvey(context, enrolment, 'AFTER');
  const day = addMonths(today(context.clock), BEHAVIOUR_MONTHS);
  const { id } = enrolment;
  await enqueue(context, askAboutBehaviour, { enrolmentId: id }, { at: new Date(`${day}${MORNING}`), once: `behaviour ${id}` });
}
