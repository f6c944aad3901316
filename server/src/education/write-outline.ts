import type { Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { Pin } from '../publishing/adaptation/effective.queries.ts';
import type { Published } from '../publishing/publish-listeners.ts';
import { fillCourseOf, readCourseText } from './bank/fill-slots.queries.ts';
import { CourseOutline, outlineIdOf } from './course-outline.entity.ts';
import { outlineOf } from './course-outline.ts';
import type { EducationTables } from './education.tables.ts';

/** Notes what may be told of a version of a course, in the transaction that publishes it. */
export async function writeOutline(context: Context, { artefact, version }: Published): Promise<void> {
  if (artefact.kind !== 'course') return;
  const { document } = await fillCourseOf(context, version.document, artefact.ownerId);
  await write(context, artefact.id, { versionId: version.id, overlayChain: [] }, document);
}

/** The outline of a course as it is read through a chain of decisions; written the first time somebody takes it so. Returns its id. */
export async function outlineFor(context: Context, artefactId: string, pin: Pin): Promise<string> {
  const id = outlineIdOf(pin);
  if ((await context.em.count(CourseOutline, id)) === 0)
    await write(context, artefactId, pin, (await readCourseText(context, pin)).document);
  return id;
}

/** Two learners may be the first at the same moment: what they write is the same. */
async function write({ em }: Context, artefactId: string, { versionId, overlayChain }: Pin, document: Doc): Promise<void> {
  const { summary, objectives, steps, cpd, ...columns } = outlineOf(document);
  await projection<EducationTables>(em)
    .insertInto('course_outline')
    .values({
      id: outlineIdOf({ versionId, overlayChain }),
      versionId,
      overlayChain: [...overlayChain],
      artefactId,
      ...columns,
      summary: JSON.stringify(summary),
      objectives: JSON.stringify(objectives),
      steps: JSON.stringify(steps),
      cpd: JSON.stringify(cpd),
    } as never)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
