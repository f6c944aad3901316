import type { Role } from 'shared/identity/roles.ts';
import { holdsRole, type Viewer } from '../kernel/viewer.ts';

const deciders: readonly Role[] = ['UNIT_MANAGER', 'LEVEL_LEAD', 'CENTRE_EDITOR', 'NATIONAL_COORDINATOR'];

/** May ask staff below a node to take a course, and stop asking: those who lead there. */
export function canRequire(viewer: Viewer, scope: readonly string[]): boolean {
  return holdsRole(viewer, deciders, scope);
}

/** May see by name who has done what, waive, recognise and assign: whoever manages the unit. Everybody else sees numbers. */
export function managesStaff(viewer: Viewer, unitScope: readonly string[]): boolean {
  return holdsRole(viewer, ['UNIT_MANAGER'], unitScope);
}
