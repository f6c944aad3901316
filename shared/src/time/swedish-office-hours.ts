import { addDays } from './add-days.ts';
import { swedishPublicHolidays } from './swedish-holidays.ts';
import type { WorkingCalendar } from './working-calendar.ts';

type Hours = [from: string, to: string][];

const DAY: Hours = [['08:00', '17:00']];
const MORNING: Hours = [['08:00', '12:00']];

/** Days before a holiday on which offices close at noon, by the name of the holiday. */
const halfDayBefore: ReadonlySet<string> = new Set(['Trettondedag jul', 'Långfredagen', 'Första maj', 'Alla helgons dag']);

/** What an organisation has decided of its own: a zone, an ordinary week, and the hours of single days (none: closed). */
export type OwnHours = { zone?: string; week?: WorkingCalendar['week']; days?: Record<string, Hours> };

/**
 * The working time of a Swedish office for the years given: weekdays 8–17, closed on public holidays and on the eves of Midsummer, Christmas and
 * the New Year, mornings only before Epiphany, Good Friday, the First of May and All Saints. An organisation's own hours go before.
 */
export function swedishOfficeHours(years: readonly number[], own: OwnHours = {}): WorkingCalendar {
  const holidays = years.flatMap(swedishPublicHolidays);
  const closed = years.flatMap((year) => [`${year}-12-24`, `${year}-12-31`]);
  const midsummer = holidays.filter(({ name }) => name === 'Midsommardagen').map(({ date }) => addDays(date, -1));
  const mornings = holidays.filter(({ name }) => halfDayBefore.has(name)).map(({ date }) => addDays(date, -1));
  const dates = new Set(holidays.map(({ date }) => date));
  const isWeekday = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0;
  return {
    zone: own.zone ?? 'Europe/Stockholm',
    week: own.week ?? { 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY, 6: [], 7: [] },
    holidays: [...dates, ...closed, ...midsummer],
    halfDays: {
      ...Object.fromEntries(mornings.filter((date) => isWeekday(date) && !dates.has(date)).map((date) => [date, MORNING])),
      ...own.days,
    },
  };
}
