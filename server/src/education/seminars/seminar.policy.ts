import type { Role } from 'shared/identity/roles.ts';
import { holdsRole, type Viewer } from '../../kernel/viewer.ts';
import { canTakeCourses } from '../course.policy.ts';

/** Who may arrange seminars, where they hold the role. */
export const SEMINAR_HOLDERS: readonly Role[] = ['CENTRE_EDITOR', 'NATIONAL_COORDINATOR', 'LEVEL_LEAD', 'CONSULT_RESPONDER'];

/** May arrange, change and cancel seminars of an organisation, and sees who takes part in them. */
export function canHoldSeminars(viewer: Viewer, organisationScope: readonly string[]): boolean {
  return holdsRole(viewer, SEMINAR_HOLDERS, organisationScope);
}

/** May ask for a place: staff of the organisation it is open to, at the unit they work for. */
export function canTakePart(viewer: Viewer, openToId: string, unitScope: readonly string[]): boolean {
  return canTakeCourses(viewer) && unitScope.includes(openToId);
}
