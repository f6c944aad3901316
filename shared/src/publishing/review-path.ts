import type { Doc } from './document.ts';
import type { EditionTransition, ReviewPath } from './edition-state.ts';
import type { ArtefactKind } from './kind.ts';
import { guardBefore, type Guard } from './lifecycle-facts.ts';

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

/** Whether an edition says what its kind lets nobody publish on the short course: that it differs from what readers have in more than its words is computed. */
export function mustTakeFullPath({ fullReview, difference }: ArtefactKind, previous: Doc | null, document: Doc): boolean {
  return Boolean(fullReview?.majorEditions && previous && difference(previous, document).step === 'MAJOR');
}

const STEPS_OF_SHORT_PATH: readonly EditionTransition[] = ['SUBMIT_FOR_REVIEW', 'APPROVE', 'PUBLISH'];

/**
 * Keeps an edition that must take the full course from reaching readers on the short one, whatever its authors call it. An erratum is told that it is none: it
 * mends words, and what is judged anew begins as an edition.
 */
export function majorEditionsTakeFullPath(kind: ArtefactKind, { erratum }: { erratum: boolean }): Guard {
  return guardBefore(STEPS_OF_SHORT_PATH, ({ path, previous, document }) => {
    if (path === 'FULL' || !mustTakeFullPath(kind, previous, document)) return [];
    return [erratum ? { code: 'erratumChangesJudgement' } : { code: 'majorEditionTakesFullPath', place: 'PATH' }];
  });
}
