import { holdsRole, holdsRoleSomewhere, type Viewer } from '../kernel/viewer.ts';

/** May take courses: staff who hold the role in the unit they work for. */
export function canTakeCourses(viewer: Viewer): boolean {
  return holdsRoleSomewhere(viewer, ['COURSE_TAKER']);
}

/** May read the lessons of a published course: anybody who has signed in, so that a lesson that is cited can be read. */
export function canReadLessons(viewer: Viewer): boolean {
  return viewer.kind === 'PERSON';
}

/** May read the parts of a type in a course: what its first page tells is for anybody, its lessons for whoever may read them, its questions for neither. */
export function canReadCoursePart(viewer: Viewer, type: string): boolean {
  if (type === 'question') return false;
  return type === 'course' || type === 'module' || canReadLessons(viewer);
}

/** May see and go on with an enrolment, its attempts and its certificate: the learner alone. */
export function ownsEnrolment(viewer: Viewer, enrolment: { personId: string }): boolean {
  return viewer.kind === 'PERSON' && viewer.personId === enrolment.personId;
}

/** May mark answers, mark them anew and see how a course goes: those who write for its owner. */
export function answersForCourse(viewer: Viewer, ownerScope: readonly string[]): boolean {
  return holdsRole(viewer, ['CENTRE_EDITOR'], ownerScope);
}
