import type { Role } from 'shared/identity/roles.ts';

/**
 * A role held at a node of the organisation; it covers the nodes below unless the role's own rule says otherwise.
 * With an artefact it holds for that artefact alone.
 */
type Assignment = { role: Role; organisationNodeId: string; inherits: boolean; artefactId?: string | null };

/** Who asks. A guest has no person; a person without a role has no assignments. */
export type Viewer =
  | { kind: 'GUEST' }
  | {
      kind: 'PERSON';
      personId: string;
      name: string;
      professionCode: string | null;
      sessionId: string;
      /** The unit the person works for in this session; null while it is not chosen or where there is none. */
      unitId: string | null;
      assignments: readonly Assignment[];
    };

export type SignedIn = Extract<Viewer, { kind: 'PERSON' }>;

export const guest: Viewer = { kind: 'GUEST' };

/**
 * Does the viewer hold one of the roles at a node?
 * @param scope ids of the node and everything above it, as `organisation_node.ancestorIds` gives them (the node itself last)
 */
export function holdsRole(viewer: Viewer, roles: readonly Role[], scope: readonly string[]): boolean {
  if (viewer.kind === 'GUEST') return false;
  return viewer.assignments.some(
    (assignment) =>
      roles.includes(assignment.role) &&
      !assignment.artefactId &&
      (assignment.inherits ? scope.includes(assignment.organisationNodeId) : scope.at(-1) === assignment.organisationNodeId),
  );
}

/** Does the viewer hold one of the roles at this artefact (author, reviewer)? */
export function holdsRoleAtArtefact(viewer: Viewer, roles: readonly Role[], artefactId: string): boolean {
  return (
    viewer.kind === 'PERSON' &&
    viewer.assignments.some((assignment) => roles.includes(assignment.role) && assignment.artefactId === artefactId)
  );
}

/** Does the viewer hold one of the roles anywhere at all? For menus; never for access to an object. */
export function holdsRoleSomewhere(viewer: Viewer, roles: readonly Role[]): boolean {
  return viewer.kind === 'PERSON' && viewer.assignments.some((assignment) => roles.includes(assignment.role));
}
