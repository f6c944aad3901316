import { holdsRole, type Viewer } from '../../kernel/viewer.ts';

/** May set how an organisation meets texts from above: whether it decides first, and whom it follows. */
export function canSetAdoption(viewer: Viewer, { scope }: { scope: readonly string[] }): boolean {
  return holdsRole(viewer, ['APPROVER', 'ADMIN'], scope);
}
