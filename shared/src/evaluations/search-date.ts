import * as z from 'zod/mini';

/** When a search for studies was made, as exactly as it is known: a year, a month or a day (`2022`, `2022-06`, `2022-06-10`). */
export const searchDateSchema: z.ZodMiniType<string> = z.string('required').check(z.refine(isSearchDate, 'notASearchDate'));

/** Whether a search is said to have been made after a day: all that is known of it lies later. */
export function isAfter(searchDate: string, today: string): boolean {
  return searchDate > today.slice(0, searchDate.length);
}

function isSearchDate(text: string): boolean {
  if (!/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const whole = `${text}-01-01`.slice(0, 10);
  const date = new Date(`${whole}T00:00:00Z`);
  // A day that does not exist is read as one in the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}
