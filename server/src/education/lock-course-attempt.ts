import { LockMode } from '@mikro-orm/core';
import type { Context } from '../kernel/context.ts';
import { scopeOf } from '../organisation/scope-of.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { openAttempt, type OpenedAttempt } from './append-attempt-event.ts';
import { Attempt } from './attempt.entity.ts';
import { CourseOutline } from './course-outline.entity.ts';
import { answersForCourse } from './course.policy.ts';
import { Enrolment } from './enrolment.entity.ts';
import type { OwnEnrolment } from './lock-enrolment.ts';

/**
 * Somebody's attempt at a quiz, for those who answer for the course, its enrolment locked. Null for an unknown one, for anybody else, and for the
 * viewer's own: nobody marks oneself.
 */
export async function lockCourseAttempt(context: Context, id: string): Promise<(OpenedAttempt & OwnEnrolment) | null> {
  const { em, viewer } = context;
  const found = await em.findOne(Attempt, { id, purpose: 'QUIZ' });
  const enrolment = found && (await em.findOne(Enrolment, found.enrolmentId, { lockMode: LockMode.PESSIMISTIC_WRITE }));
  if (!enrolment || viewer.kind === 'GUEST' || enrolment.personId === viewer.personId) return null;
  const { ownerId } = await em.findOneOrFail(Artefact, enrolment.artefactId);
  if (!answersForCourse(viewer, await scopeOf(em, ownerId))) return null;
  const attempt = await em.refresh(found);
  const outline = await em.findOneOrFail(CourseOutline, enrolment.outlineId);
  return attempt && { outline, ...(await openAttempt(context, enrolment, attempt)) };
}
