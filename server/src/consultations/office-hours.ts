import { swedishPublicHolidays } from 'shared/time/swedish-holidays.ts';
import type { WorkingCalendar } from 'shared/time/working-time.ts';

const DAY_HOURS: [string, string] = ['08:00', '17:00'];

/** A business day is nine working hours. */
export const BUSINESS_DAY_MILLISECONDS = 9 * 3_600_000;

/** Weekdays 8–17 in Sweden but for public holidays, for the years of the instants given and those beside them. */
export function officeHours(instants: readonly Date[]): WorkingCalendar {
  const years = new Set(instants.map((instant) => instant.getUTCFullYear()).flatMap((year) => [year - 1, year, year + 1]));
  const holidays = [...years].flatMap(swedishPublicHolidays).map(({ date }) => date);
  return {
    zone: 'Europe/Stockholm',
    week: { 1: [DAY_HOURS], 2: [DAY_HOURS], 3: [DAY_HOURS], 4: [DAY_HOURS], 5: [DAY_HOURS], 6: [], 7: [] },
    holidays,
    halfDays: {},
  };
}
