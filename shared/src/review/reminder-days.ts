import { addDays } from '../time/add-days.ts';
import { weekdayOnOrBefore } from './remiss-calendar.ts';

/** So many days before the last day of a round, whoever has not answered is reminded. */
const DAYS_BEFORE = [14, 3];
/** Nobody is reminded of what they were asked in the same week. */
const PEACE_DAYS = 7;

/**
 * The days on which those who have not answered a round are reminded: about two weeks and three days before its last day, on a weekday, and never within a
 * week of its first.
 *
 * @returns `YYYY-MM-DD`, in order
 */
export function reminderDays({ opens, closes }: { opens: string; closes: string }): string[] {
  return DAYS_BEFORE.map((days) => weekdayOnOrBefore(addDays(closes, -days))).filter((day) => day >= addDays(opens, PEACE_DAYS));
}
