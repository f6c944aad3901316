import type { FilterQuery } from '@mikro-orm/core';
import { filesOf } from 'shared/education/lesson-media.ts';
import { guardBefore, STEPS_TOWARDS_READERS, type Guard } from 'shared/publishing/lifecycle-facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { AdaptationAsked } from '../../publishing/adaptation/adaptation-guards.ts';
import type { EditionAsked } from '../../publishing/edition-extensions.ts';
import type { Published } from '../../publishing/publish-listeners.ts';
import { CourseFile } from './course-file.entity.ts';

/** Every file a lesson names must be one of the course, with the bytes the hash says: nobody shows another's by knowing its id. */
export async function fileGuards(context: Context, { artefact }: EditionAsked): Promise<readonly Guard[]> {
  return artefact.kind === 'course' ? [await onlyFiles(context, { artefactId: artefact.id })] : [];
}

/** In what an organisation decides, only such as the course has published: of the files in work it knows nothing. */
export async function adaptedFileGuards(context: Context, { artefactId, kind }: AdaptationAsked): Promise<readonly Guard[]> {
  return kind === 'course' ? [await onlyFiles(context, { artefactId, publishedAt: { $ne: null } })] : [];
}

async function onlyFiles(context: Context, which: FilterQuery<CourseFile>): Promise<Guard> {
  const rows = await context.em.find(CourseFile, which, { fields: ['id', 'hash', 'mediaType'] });
  const known = new Set(rows.map(({ id, hash, mediaType }) => `${id} ${hash} ${mediaType}`));
  return guardBefore(STEPS_TOWARDS_READERS, ({ document }) =>
    Object.entries(document.nodes)
      .filter(([, { attrs }]) => filesOf(attrs).some(({ id, hash, mediaType }) => !known.has(`${id} ${hash} ${mediaType}`)))
      .map(([node]) => ({ code: 'courseFileUnknown' as const, node })),
  );
}

/** A version makes its files readable, in the transaction that publishes it. */
export async function publishFiles({ em, clock }: Context, { artefact, version }: Published): Promise<void> {
  if (artefact.kind !== 'course') return;
  const ids = Object.values(version.document.nodes).flatMap(({ attrs }) => filesOf(attrs).map(({ id }) => id));
  if (ids.length > 0)
    await em.nativeUpdate(CourseFile, { id: { $in: ids }, artefactId: artefact.id, publishedAt: null }, { publishedAt: clock.now() });
}
