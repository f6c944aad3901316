import type { ReviewPath } from './edition-state.ts';
import type { ArtefactKind } from './kind.ts';

/** What the course of an edition follows from, apart from its kind. `isFirst`: nothing of the text has been published yet. */
export type PathFacts = { chosen: ReviewPath; erratum: boolean; isFirst: boolean };

/** The courses that may be chosen for an edition of a kind, the one that holds when nobody has chosen first. */
export function openReviewPaths({ fullReview }: ArtefactKind, { erratum, isFirst }: Omit<PathFacts, 'chosen'>): readonly ReviewPath[] {
  if (!fullReview || erratum) return ['SHORT'];
  return isFirst && fullReview.firstEdition ? ['FULL'] : ['SHORT', 'FULL'];
}

/**
 * The course an edition takes: the one chosen for the text, where it is open to it. An erratum takes the short one, since a fault in what is read must not wait
 * for a round of comments; the first edition of a kind that asks for it takes the full one.
 */
export function reviewPathOf(kind: ArtefactKind, { chosen, ...facts }: PathFacts): ReviewPath {
  const open = openReviewPaths(kind, facts);
  return open.includes(chosen) ? chosen : (open[0] ?? 'SHORT');
}
