import type { Word } from '../organisation/organisation-words.ts';
import { BUSINESS_DAY } from './clock-limits.ts';
import type { ConsultPriority } from './consult-template.ts';

/** How a second opinion ended. */
export const opinionOutcomes = {
  GIVEN: { sv: 'Lämnad', en: 'Given' },
  DECLINED: { sv: 'Kollegan kunde inte', en: 'The colleague could not' },
  WITHDRAWN: { sv: 'Begäran togs tillbaka', en: 'The request was taken back' },
  MOVED_ON: { sv: 'Frågan gick vidare utan den', en: 'The question moved on without it' },
} as const satisfies Record<string, Word>;

export type OpinionOutcome = keyof typeof opinionOutcomes;

/**
 * Working time of the colleague's unit in which an opinion is given, the clock of its own that an opinion has: no clock of the question stands still for
 * it. Reminded of after half.
 */
export const opinionLimits: Record<ConsultPriority, number> = { ROUTINE: 2 * BUSINESS_DAY, PRIORITY: (4 / 9) * BUSINESS_DAY };
