import type { Context } from '../kernel/context.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { openTask } from '../tasks/open-task.ts';
import type { OpenedAttempt } from './append-attempt-event.ts';
import { MARKING_PATH } from './course-paths.ts';

/** Tells those who answer for the course that an attempt waits to be marked. One task a course, however many attempts there are. */
export async function askForMarks(context: Context, { enrolment }: OpenedAttempt): Promise<void> {
  const { id, ownerId } = await context.em.findOneOrFail(Artefact, enrolment.artefactId);
  const { title } = await context.em.findOneOrFail(ArtefactVersion, enrolment.versionId, { fields: ['title'] });
  await openTask(context, {
    kind: 'MARK_ANSWERS',
    owner: { role: 'CENTRE_EDITOR', organisationNodeId: ownerId },
    subjectType: 'Artefact',
    subjectId: id,
    link: MARKING_PATH,
    parameters: { title },
  });
}
