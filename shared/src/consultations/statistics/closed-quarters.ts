import { addDays } from '../../time/add-days.ts';

/** Days after the end of a quarter until its figures are shown, as they then stand, for good: most of its answers and surveys are there by then. */
export const DAYS_TO_SETTLE = 30;

/** The same for outcomes, which are told months after an answer. */
export const DAYS_TO_OUTCOME = 210;

/** The first day after a quarter named `2026-3`. */
export function dayAfterQuarter(quarter: string): string {
  const [year = 0, number = 0] = quarter.split('-').map(Number);
  return number === 4 ? `${year + 1}-01-01` : `${year}-${String(number * 3 + 1).padStart(2, '0')}-01`;
}

/** The quarters of a year whose figures are shown on a day, in order. */
export function closedQuarters(year: number, today: string): string[] {
  return [1, 2, 3, 4].map((number) => `${year}-${number}`).filter((quarter) => addDays(dayAfterQuarter(quarter), DAYS_TO_SETTLE) <= today);
}
