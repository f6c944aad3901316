import * as z from 'zod/mini';

/** Whether text is a day that exists, written `YYYY-MM-DD`: the 30th of February is none. */
export function isDay(text: string): boolean {
  const instant = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : Number.NaN;
  // A day too many is read as one of the next month.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** A day somebody has written. */
export const daySchema = z.string('required').check(z.trim(), z.refine(isDay, 'notADay'));

/** A day somebody has written, or nothing. */
export const optionalDaySchema = z.string().check(
  z.trim(),
  z.refine((text) => text === '' || isDay(text), 'notADay'),
);
