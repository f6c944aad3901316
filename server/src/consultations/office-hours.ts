import { swedishOfficeHours, type OwnHours } from 'shared/time/swedish-office-hours.ts';
import { addWorkingTime, type WorkingCalendar } from 'shared/time/working-time.ts';

/** A business day is nine working hours. */
export const BUSINESS_DAY_MILLISECONDS = 9 * 3_600_000;

/** The working time of a Swedish office for the years of the instants given and those beside them; what an organisation has decided goes before. */
export function officeHours(instants: readonly Date[], own: OwnHours = {}): WorkingCalendar {
  const years = new Set(instants.map((instant) => instant.getUTCFullYear()).flatMap((year) => [year - 1, year, year + 1]));
  return swedishOfficeHours([...years], own);
}

/** When an office opens on a day, or on the next one it does. */
export function openingOf(day: string, calendar: WorkingCalendar): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  // Midnight in Sweden is an hour or two before that in UTC, and nothing is open then.
  return new Date(addWorkingTime(new Date(midnight.getTime() - 2 * 3_600_000), 1, calendar).getTime() - 1);
}
