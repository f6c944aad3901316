import type { CourseFileType } from 'shared/education/lesson-media.ts';
import type { Context } from '../../kernel/context.ts';
import { projection } from '../../kernel/database/projection.ts';
import { canReadDraft } from '../../publishing/artefact.policy.ts';
import { canReadLessons } from '../course.policy.ts';
import type { EducationTables } from '../education.tables.ts';

export type OpenedFile = { name: string; mediaType: CourseFileType; hash: string; content: Buffer };

/** A file of a course by its id: published ones by who may read lessons, others by who may see the edition. Null for anybody else and an unknown one. */
export async function openCourseFile(context: Context, id: string): Promise<OpenedFile | null> {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id)) return null;
  const row = await projection<EducationTables>(context.em)
    .selectFrom('course_file as file')
    .innerJoin('artefact', 'artefact.id', 'file.artefactId')
    .innerJoin('organisation_node as owner', 'owner.id', 'artefact.ownerId')
    .select([
      'artefact.id',
      'file.name',
      'file.mediaType',
      'file.hash',
      'file.publishedAt',
      'file.content',
      'owner.ancestorIds as ownerScope',
    ])
    .where('file.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const may = row.publishedAt ? canReadLessons(context.viewer) : canReadDraft(context.viewer, row);
  return may ? { ...row, content: row.content as Buffer } : null;
}
