import type { SurveyMoment } from 'shared/education/competence/course-survey.ts';
import type { Context } from '../../kernel/context.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';
import { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { closeTasks, openTask } from '../../tasks/open-task.ts';
import { courseEvaluationPath } from '../course-paths.ts';
import { Enrolment } from '../enrolment.entity.ts';

/** What asks for the answers of each moment. */
const taskOf = { AFTER: 'COURSE_SURVEY', THREE_MONTHS: 'COURSE_FOLLOW_UP' } as const satisfies Record<SurveyMoment, string>;

/** Puts the questions about a completed course on the list of who completed it; of one taken again they are asked once. */
export async function askForSurvey(context: Context, enrolment: Enrolment, moment: SurveyMoment): Promise<void> {
  const earlier = await context.em.find(
    Enrolment,
    { personId: enrolment.personId, artefactId: enrolment.artefactId, id: { $ne: enrolment.id } },
    { fields: ['id'] },
  );
  for (const { id } of earlier) await stopAsking(context, id, moment, 'COURSE_TAKEN_AGAIN');
  const { slug } = await context.em.findOneOrFail(Artefact, enrolment.artefactId);
  const { title } = await context.em.findOneOrFail(ArtefactVersion, enrolment.versionId, { fields: ['title'] });
  await openTask(context, {
    kind: taskOf[moment],
    owner: { personId: enrolment.personId },
    subjectType: 'Enrolment',
    subjectId: enrolment.id,
    link: courseEvaluationPath(slug),
    parameters: { title },
  });
}

/** Takes them off the list again. */
export function stopAsking(context: Context, enrolmentId: string, moment: SurveyMoment, event: string): Promise<void> {
  return closeTasks(context, { subjectType: 'Enrolment', subjectIds: [enrolmentId], kinds: [taskOf[moment]] }, event);
}
