import { holdsRole, type Viewer } from '../../kernel/viewer.ts';

/** Where a proposal lies, and whose it is. */
export type OwnedProposal = { centreScope: readonly string[]; proposedById: string };

/** May decide about a proposal: the editors of the centre it was sent to. */
export function canDecide(viewer: Viewer, { centreScope }: Pick<OwnedProposal, 'centreScope'>): boolean {
  return holdsRole(viewer, ['CENTRE_EDITOR'], centreScope);
}
