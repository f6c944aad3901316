/** What is stored of a decision whose text above moved; what is in order is derived. */
export const DRIFT_STATUSES = ['DRIFT', 'ORPHAN', 'UNDECIDED', 'CONVERGED'] as const;

export type DriftStatus = (typeof DRIFT_STATUSES)[number];

/** The choices of somebody who deals with a drift: keep the own words, merge both, or follow the text above. */
export const DRIFT_CHOICES = ['KEEP', 'MERGE', 'ADOPT'] as const;

export type DriftChoice = (typeof DRIFT_CHOICES)[number];

/**
 * How a drift ended: by a choice, by the text decided against coming back, because the decision was dropped that the text above had come to say itself, or
 * because there is nothing left to decide about.
 */
export const DRIFT_RESOLUTIONS = [...DRIFT_CHOICES, 'REDECIDED', 'TEXT_CAME_BACK', 'CAME_TOGETHER', 'NOTHING_LEFT'] as const;

export type DriftResolution = (typeof DRIFT_RESOLUTIONS)[number];

/** Days an organisation has to deal with a drift: a week where patient safety is concerned, else a month. None for what only awaits a decision. */
export function driftDueDays(drift: { status: DriftStatus; safety: boolean }): number | null {
  if (drift.status === 'UNDECIDED' || drift.status === 'CONVERGED') return null;
  return drift.safety ? 7 : 30;
}
