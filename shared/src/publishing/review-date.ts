import type { FieldMessageKey, MessageParameters } from '../text/field-messages.ts';
import { addMonths } from '../time/add-months.ts';

/** How far ahead a review date may lie: 36 months, as the knowledge centres have agreed. */
const LONGEST_REVIEW_MONTHS = 36;

/**
 * The newest day a review may be set to: the same day 36 calendar months ahead, or the last of that month.
 *
 * @param today `YYYY-MM-DD`
 */
export function latestReviewDate(today: string): string {
  return addMonths(today, LONGEST_REVIEW_MONTHS);
}

/** What is wrong with a review date: that it is not after today, or too far ahead. Null where nothing is. Both days `YYYY-MM-DD`. */
export function reviewDateFault(reviewBy: string, today: string): { code: FieldMessageKey; parameters?: MessageParameters } | null {
  if (reviewBy <= today) return { code: 'reviewDatePassed' };
  return reviewBy > latestReviewDate(today) ? { code: 'reviewDateTooLate', parameters: { months: LONGEST_REVIEW_MONTHS } } : null;
}
