import type { Context } from '../kernel/context.ts';
import type { Published } from '../publishing/publish-listeners.ts';
import { CourseOutline } from './course-outline.entity.ts';
import { outlineOf } from './course-outline.ts';

/** Notes what may be told of a version of a course, in the transaction that publishes it. */
export async function writeOutline({ em }: Context, { artefact, version }: Published): Promise<void> {
  if (artefact.kind !== 'course') return;
  em.create(CourseOutline, { versionId: version.id, artefactId: artefact.id, ...outlineOf(version.document) });
  await em.flush();
}
