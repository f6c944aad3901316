import type { Role } from 'shared/identity/roles.ts';
import { holdsRole, type Viewer } from '../../kernel/viewer.ts';

const readers: readonly Role[] = [
  'NATIONAL_COORDINATOR',
  'LEVEL_LEAD',
  'UNIT_MANAGER',
  'CONSULT_TRIAGE',
  'CONSULT_RESPONDER',
  'CENTRE_EDITOR',
];

/** The nodes whose statistics the viewer may read: where they coordinate, lead, manage, sort, answer or edit. */
export function statisticsNodesOf(viewer: Viewer): string[] {
  if (viewer.kind === 'GUEST') return [];
  const held = viewer.assignments.filter(({ role, artefactId }) => readers.includes(role) && !artefactId);
  return [...new Set(held.map(({ organisationNodeId }) => organisationNodeId))];
}

/** May tell how many patients a unit has listed: its manager. */
export function canStateListed(viewer: Viewer, unitScope: readonly string[]): boolean {
  return holdsRole(viewer, ['UNIT_MANAGER'], unitScope);
}
