import type { Role } from 'shared/identity/roles.ts';
import { holdsRole, holdsRoleAtArtefact, type Viewer } from '../kernel/viewer.ts';

/**
 * What a policy needs to know of an artefact: where it belongs, from the nation down to its owner, and which it is. Without its id the question is about the
 * place alone, and nobody's role at one artefact counts.
 */
export type Owned = { ownerScope: readonly string[]; id?: string };

const writers: readonly Role[] = ['CENTRE_EDITOR'];
const insiders: readonly Role[] = ['CENTRE_EDITOR', 'APPROVER', 'PUBLISHER', 'NATIONAL_COORDINATOR'];

/** May see the edition in work: those who answer for the text, and its team. */
export function canReadDraft(viewer: Viewer, artefact: Owned): boolean {
  return holdsRole(viewer, insiders, artefact.ownerScope) || isInTeam(viewer, artefact, ['AUTHOR', 'REVIEWER']);
}

/** May change the edition in work. */
export function canEditDraft(viewer: Viewer, artefact: Owned): boolean {
  return canManageEdition(viewer, artefact) || isInTeam(viewer, artefact, ['AUTHOR']);
}

/** May begin an edition, throw it away, and decide who works with it and how. */
export function canManageEdition(viewer: Viewer, artefact: Owned): boolean {
  return holdsRole(viewer, writers, artefact.ownerScope);
}

function isInTeam(viewer: Viewer, { id }: Owned, roles: readonly Role[]): boolean {
  return id !== undefined && holdsRoleAtArtefact(viewer, roles, id);
}

/** May take a published artefact out of use. */
export function canRetire(viewer: Viewer, artefact: Owned): boolean {
  return holdsRole(viewer, ['APPROVER'], artefact.ownerScope);
}

/** May read a published document whole, key and all. */
export function canReadDocument(viewer: Viewer, artefact: Owned & { openDocument: boolean }): boolean {
  return artefact.openDocument || canReadDraft(viewer, artefact);
}

/** May say that a citation still holds: the role it is told to, or the person. */
export function canConfirmCitation(
  viewer: Viewer,
  citation: { tellRole: Role | null; tellScope: readonly string[]; tellPersonId: string | null },
): boolean {
  if (viewer.kind === 'GUEST') return false;
  if (citation.tellPersonId !== null) return citation.tellPersonId === viewer.personId;
  return citation.tellRole !== null && holdsRole(viewer, [citation.tellRole], citation.tellScope);
}

/** The roles the viewer holds for an artefact, those inherited from above included. */
export function rolesFor(viewer: Viewer, artefact: Owned): Role[] {
  if (viewer.kind === 'GUEST') return [];
  return viewer.assignments
    .filter((assignment) => holdsRole({ ...viewer, assignments: [assignment] }, [assignment.role], artefact.ownerScope))
    .map(({ role }) => role);
}
