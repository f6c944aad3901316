import { inLocale } from 'shared/text/localised.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { chainToPin } from '../publishing/adaptation/scopes.ts';
import { citeUndisturbed } from '../publishing/publication-lock.ts';
import { canTakeCourses } from './course.policy.ts';
import { readCourse, type CourseRow } from './course.queries.ts';
import type { EducationTables } from './education.tables.ts';
import type { EnrolInCourseInput } from './enrolment.inputs.ts';
import { enrolmentRow, type EnrolmentRow } from './enrolment.queries.ts';
import { prerequisitesOf } from './prerequisites.queries.ts';
import { outlineFor } from './write-outline.ts';

type Result = { enrolment: EnrolmentRow | null; errors: UserErrorRow[] };

/**
 * Begins a course for the viewer, pinned to what is read now at the unit the viewer works for. One that is begun already is simply returned, so that a second
 * click does nothing; a completed one may be taken again, as an enrolment of its own.
 */
export function enrolInCourse(context: Context, input: EnrolInCourseInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const { locale, viewer } = context;
    await citeUndisturbed(context);
    const id = idOf('Course', input.courseId);
    const course = id ? await readCourse(context, { id }) : null;
    if (!course) return refused(userError('NotFound', locale, 'notFound', ['courseId']));
    if (viewer.kind === 'GUEST' || !canTakeCourses(viewer)) return refused(userError('NotAllowed', locale, 'notAllowed'));
    if (course.retiredAt) return refused(userError('NotReady', locale, 'courseRetired'));
    const missing = (await prerequisitesOf(context, course)).filter(({ completed }) => !completed);
    if (missing.length > 0) {
      const courses = missing.map(({ course: { title } }) => inLocale(title, locale)).join(', ');
      return refused(userError('NotReady', locale, 'prerequisiteMissing', [], { courses }));
    }
    const enrolmentId = await openEnrolment(context, course, viewer.personId, viewer.unitId);
    return { enrolment: await enrolmentRow(context, enrolmentId), errors: [] };
  });
}

/** The unique index decides between two requests at once: one inserts, the other finds what was inserted. */
async function openEnrolment(context: Context, course: CourseRow, personId: string, unitId: string | null): Promise<string> {
  const db = projection<EducationTables>(context.em);
  const now = context.clock.now();
  const { id: versionId, hash: versionHash } = course.version;
  const pin = { versionId, overlayChain: await chainToPin(context, course.id, unitId) };
  const outlineId = await outlineFor(context, course.id, pin);
  const started = { startedAt: now, activeAt: now };
  const fresh = { id: crypto.randomUUID(), personId, artefactId: course.id, ...pin, outlineId, versionHash, unitId, ...started };
  const inserted = await db
    .insertInto('enrolment')
    .values(fresh)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 1n) {
    const details = { course: course.id, version: versionId, hash: versionHash, overlays: pin.overlayChain.join(' ') };
    record(context, { action: 'ENROLLED', objectType: 'Enrolment', objectId: fresh.id, details });
    return fresh.id;
  }
  const open = db.selectFrom('enrolment').select('id').where('personId', '=', personId).where('artefactId', '=', course.id);
  return (await open.where('completedAt', 'is', null).executeTakeFirstOrThrow()).id;
}

function refused(error: UserErrorRow): Result {
  return { enrolment: null, errors: [error] };
}
