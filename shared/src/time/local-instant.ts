import { offsetPeriodsAround } from './zone-offset.ts';

const DAY_MILLISECONDS = 86_400_000;

/**
 * The instant at which the clock on the wall in a zone shows a day and a time. Where clocks are set back and it shows it twice, the first.
 * @param day YYYY-MM-DD
 * @param time HH:MM
 * @returns null where it never shows it: no such day or time, or the hour that is skipped when clocks are set forward
 * @throws RangeError for a zone Intl does not know
 */
export function localInstant(zone: string, day: string, time: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const wall = Date.parse(`${day}T${time}:00.000Z`);
  // The 30th of February is read as a day of March.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day)) return null;
  for (const { from, to, offset } of offsetPeriodsAround(zone, Math.floor(wall / DAY_MILLISECONDS))) {
    const instant = wall - offset;
    if (instant >= from && instant < to) return new Date(instant);
  }
  return null;
}
