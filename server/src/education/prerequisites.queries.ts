import type { Context } from '../kernel/context.ts';
import { canTakeCourses } from './course.policy.ts';
import { courseById, type CourseRow } from './course.queries.ts';
import { viewerCompleted, viewerEnrolment } from './enrolment.queries.ts';

/** A course to complete first, and whether the viewer has. */
export type Prerequisite = { course: CourseRow; completed: boolean };

/** Courses to complete before this one. One that is out of use or not published asks for nothing. */
export async function prerequisitesOf(context: Context, { prerequisites }: Pick<CourseRow, 'prerequisites'>): Promise<Prerequisite[]> {
  const asked = await Promise.all(prerequisites.map((id) => Promise.all([courseById(context, id), viewerCompleted(context, id)])));
  return asked.flatMap(([course, completed]) => (course && !course.retiredAt ? [{ course, completed: completed ?? false }] : []));
}

/** Whether the viewer may begin the course now, or again. */
export async function viewerCanEnrol(context: Context, course: CourseRow): Promise<boolean> {
  if (!canTakeCourses(context.viewer) || course.retiredAt) return false;
  const [enrolment, prerequisites] = await Promise.all([viewerEnrolment(context, course.id), prerequisitesOf(context, course)]);
  return (!enrolment || enrolment.completedAt !== null) && prerequisites.every(({ completed }) => completed);
}
