import type { Viewer } from '../viewer.ts';

/** Who may find an entry. A room gives each entry one or more; the search asks for those among which is a key of the viewer. */
export const audience = {
  everyone: 'everyone',
  signedIn: 'signedIn',
  /** Who holds any role at this node of the organisation. */
  at: (organisationNodeId: string) => `at:${organisationNodeId}`,
  /** Who holds this role, wherever. */
  role: (role: string) => `role:${role}`,
} as const;

/** Every audience the viewer belongs to. */
export function audiencesOf(viewer: Viewer): string[] {
  if (viewer.kind === 'GUEST') return [audience.everyone];
  const held = viewer.assignments.flatMap(({ role, organisationNodeId }) => [audience.role(role), audience.at(organisationNodeId)]);
  return [...new Set([audience.everyone, audience.signedIn, ...held])];
}
