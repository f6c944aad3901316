import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { codeHash } from './certificate-code.ts';
import { answersForCourse } from './course.policy.ts';
import type { EducationTables } from './education.tables.ts';

/** Why the certificate of a code was taken back or issued anew, for those who answer for the course; null for everybody else, and while it was not. */
export async function revocationReason({ em, viewer }: Context, code: string): Promise<string | null> {
  if (viewer.kind === 'GUEST') return null;
  const found = await projection<EducationTables>(em)
    .selectFrom('certificate')
    .innerJoin('enrolment', 'enrolment.id', 'certificate.enrolmentId')
    .innerJoin('artefact', 'artefact.id', 'enrolment.artefactId')
    .select(['artefact.ownerId', 'certificate.revokedReason'])
    .where('certificate.codeHash', '=', codeHash(code))
    .executeTakeFirst();
  if (!found?.revokedReason) return null;
  return answersForCourse(viewer, await scopeOf(em, found.ownerId)) ? found.revokedReason : null;
}
