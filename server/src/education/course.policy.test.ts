import { roleNames } from 'shared/identity/roles.ts';
import { describe, expect, it } from 'vitest';
import { guest } from '../kernel/viewer.ts';
import { signedIn } from '../testing/test-context.ts';
import { canReadLessons, canTakeCourses, ownsEnrolment } from './course.policy.ts';

const person = crypto.randomUUID();
const other = crypto.randomUUID();
const viewers = [
  ['guest', guest] as const,
  ['person without a role', signedIn(person, [])] as const,
  ...roleNames.map((role) => [role, signedIn(person, [{ role, organisationNodeId: crypto.randomUUID() }])] as const),
];

describe('who may do what in a course', () => {
  it.each(viewers)('%s', (name, viewer) => {
    expect(canTakeCourses(viewer)).toBe(name === 'COURSE_TAKER');
    expect(canReadLessons(viewer)).toBe(name !== 'guest');
    expect(ownsEnrolment(viewer, { personId: person })).toBe(name !== 'guest');
    expect(ownsEnrolment(viewer, { personId: other })).toBe(false);
  });
});
