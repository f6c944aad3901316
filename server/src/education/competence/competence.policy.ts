import type { Viewer } from '../../kernel/viewer.ts';
import { canTakeCourses } from '../course.policy.ts';
import { managesStaff } from '../requirement.policy.ts';

/** May say what one can do: staff, who may take courses. */
export function canAssess(viewer: Viewer): viewer is Extract<Viewer, { kind: 'PERSON' }> {
  return viewer.kind === 'PERSON' && canTakeCourses(viewer);
}

/** May confirm what somebody says: whoever manages the unit, and nobody one's own. */
export function canConfirm(viewer: Viewer, personId: string, unitScope: readonly string[]): viewer is Extract<Viewer, { kind: 'PERSON' }> {
  return viewer.kind === 'PERSON' && viewer.personId !== personId && managesStaff(viewer, unitScope);
}
