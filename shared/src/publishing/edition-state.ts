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
export const EDITION_TRANSITIONS = ['SUBMIT_FOR_REVIEW', 'SEND_BACK', 'APPROVE', 'PUBLISH'] as const;

export type EditionTransition = (typeof EDITION_TRANSITIONS)[number];
