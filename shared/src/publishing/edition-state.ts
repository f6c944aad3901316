/**
 * Every state an edition in work can be in, in the order of the full course of review. That a published text is past its review date is derived from the
 * date and never stored.
 */
export const EDITION_STATES = [
  'PROPOSED',
  'SCOPED',
  'ASSESSING',
  'INTERNAL_REVIEW',
  'REMISS',
  'REVISING',
  'APPROVED',
  'PUBLISHED',
  'SUPERSEDED',
  'RETIRED',
  'REJECTED',
] as const;

/** The state of one edition in work. An artefact has none of its own: whether it is unpublished, published or retired follows from its editions. */
export type EditionState = (typeof EDITION_STATES)[number];

/** The steps between states that the lifecycle table knows. */
export const EDITION_TRANSITIONS = [
  'SCOPE',
  'ASSESS',
  'SUBMIT_FOR_REVIEW',
  'OPEN_REMISS',
  'REVISE',
  'SEND_BACK',
  'REJECT',
  'APPROVE',
  'PUBLISH',
] as const;

export type EditionTransition = (typeof EDITION_TRANSITIONS)[number];

/**
 * The courses an edition can take to its readers. `SHORT`: written, reviewed by a second person, approved, published. `FULL`: scoped, written by a team without
 * conflicts of interest, reviewed from outside, sent out for comment and revised as well.
 */
export const REVIEW_PATHS = ['SHORT', 'FULL'] as const;

export type ReviewPath = (typeof REVIEW_PATHS)[number];

/** The state an edition begins in. */
export const FIRST_STATE = { SHORT: 'ASSESSING', FULL: 'PROPOSED' } as const satisfies Record<ReviewPath, EditionState>;

const BEFORE_APPROVAL: readonly EditionState[] = ['PROPOSED', 'SCOPED', 'ASSESSING', 'INTERNAL_REVIEW', 'REMISS', 'REVISING'];

/** Whether an edition is still on its way to be approved, so that others can be asked about it. */
export function isBeforeApproval(state: EditionState): boolean {
  return BEFORE_APPROVAL.includes(state);
}

/** The states in which the text may be written in. While others read it, it stands still. */
export const WRITING_STATES: readonly EditionState[] = ['PROPOSED', 'SCOPED', 'ASSESSING', 'REVISING'];
