import type { Role } from 'shared/identity/roles.ts';
import { holdsRole, type Viewer } from '../../kernel/viewer.ts';

const MAY_SET_ADOPTION: readonly Role[] = ['APPROVER', 'ADMIN'];

/** May set how an organisation meets texts from above: whether it decides first, and whom it follows. */
export function canSetAdoption(viewer: Viewer, { scope }: { scope: readonly string[] }): boolean {
  return holdsRole(viewer, MAY_SET_ADOPTION, scope);
}

/** Where the viewer holds a role of `canSetAdoption`, as queries ask it: at `own` nodes, and at those of them whose role holds below, too. */
export function adoptionPlaces(viewer: Viewer): { own: string[]; withBelow: string[] } {
  const all = viewer.kind === 'GUEST' ? [] : viewer.assignments;
  const held = all.filter(({ role, artefactId }) => MAY_SET_ADOPTION.includes(role) && !artefactId);
  const idsOf = (assignments: typeof held): string[] => assignments.map(({ organisationNodeId }) => organisationNodeId);
  return { own: idsOf(held), withBelow: idsOf(held.filter(({ inherits }) => inherits)) };
}
