import { holdsRoleAtArtefact, type SignedIn, type Viewer } from '../kernel/viewer.ts';
import { canManageEdition, canReadDraft, type Owned } from '../publishing/artefact.policy.ts';

/** What a policy needs to know of the text under review. */
export type Reviewed = Owned & { id: string };

/** May see the review of a text: those who may see the text while it is written, and nobody else. */
export function canSeeReview(viewer: Viewer, artefact: Reviewed): viewer is SignedIn {
  return canReadDraft(viewer, artefact);
}

/** May decide who works with the text, open votes and conduct rounds. */
export function canManageReview(viewer: Viewer, artefact: Reviewed): boolean {
  return canManageEdition(viewer, artefact);
}

/** Is an author or a reviewer of the text. */
export function isTeamMember(viewer: Viewer, { id }: Reviewed): boolean {
  return holdsRoleAtArtefact(viewer, ['AUTHOR', 'REVIEWER'], id);
}

/** A round as its readers are judged. */
export type RoundSeen = { openedAt: Date | string | null; tablePublishedAt: Date | string | null; viewerIsInvited: boolean };

/** May see the round: those of the review always, those invited once it is out, everybody once its table is published. */
export function canSeeRound(viewer: Viewer, artefact: Reviewed, { openedAt, tablePublishedAt, viewerIsInvited }: RoundSeen): boolean {
  return tablePublishedAt !== null || canSeeReview(viewer, artefact) || (openedAt !== null && viewerIsInvited);
}

/**
 * May see the text a round carries: those of the review, those invited once it is out, everybody once it has become a version. The table of a round is open
 * before that, and says nothing of the rest of the text.
 */
export function canSeeSentText(viewer: Viewer, artefact: Reviewed, round: RoundSeen & { versionId: string | null }): boolean {
  if (round.openedAt === null) return false;
  return round.versionId !== null || canSeeReview(viewer, artefact) || round.viewerIsInvited;
}

/** May see what others answer in the round: those of the review, and everybody once its table is published. Somebody invited sees their own. */
export function canSeeAnswers(viewer: Viewer, artefact: Reviewed, { tablePublishedAt }: Pick<RoundSeen, 'tablePublishedAt'>): boolean {
  return tablePublishedAt !== null || canSeeReview(viewer, artefact);
}
