import { addDays } from '../time/add-days.ts';
import { addMonths } from '../time/add-months.ts';
import { hasKnownHolidays, swedishPublicHolidays } from '../time/swedish-holidays.ts';
import type { RoundKind } from './review-words.ts';

/** A round of the calendar: both days are part of it, `YYYY-MM-DD`. */
export type CalendarRound = { kind: RoundKind; opens: string; closes: string };

/** National rounds begin on the 15th of these months and last so many months. */
const NATIONAL: readonly { month: number; months: number }[] = [
  { month: 2, months: 2 },
  { month: 4, months: 2 },
  { month: 9, months: 2 },
  { month: 11, months: 3 },
];
/** Views are collected from the first weekday of these months: never in January or over the summer. */
const COLLECTING_MONTHS = [2, 3, 4, 5, 9, 10, 11, 12] as const;
const COLLECTION_DAYS = 28;
/** What is sent out in December may be answered after the holidays. */
const LAST_DAY_AFTER_DECEMBER = '01-29';

/** Every round that begins in a year, in order of its first day; the kinds apart where they begin together. */
export function calendarRounds(year: number): CalendarRound[] {
  const national = NATIONAL.map(({ month, months }) => nationalRound(year, month, months));
  const collections = COLLECTING_MONTHS.map((month) => collection(year, month));
  return [...national, ...collections].toSorted((a, b) => Number(a.opens > b.opens) - Number(a.opens < b.opens));
}

/**
 * The first round of a kind that begins on a day or after it.
 *
 * @param day `YYYY-MM-DD`
 */
export function nextCalendarRound(kind: RoundKind, day: string): CalendarRound {
  const year = Number(day.slice(0, 4));
  const next = [year, year + 1].flatMap(calendarRounds).find((round) => round.kind === kind && round.opens >= day);
  if (!next) throw new RangeError(`No round of ${kind} begins within a year of ${day}`);
  return next;
}

/** Whether the days are those of the calendar. Others need a reason. What is no day, or of a year whose holidays are not known, is not in it. */
export function isInCalendar({ kind, opens, closes }: CalendarRound): boolean {
  const year = Number(opens.slice(0, 4));
  if (!hasKnownHolidays(year)) return false;
  return calendarRounds(year).some((round) => round.kind === kind && round.opens === opens && round.closes === closes);
}

function nationalRound(year: number, month: number, months: number): CalendarRound {
  const first = dayOf(year, month, 15);
  return { kind: 'REMISS', opens: onOrAfter(first), closes: weekdayOnOrBefore(addDays(addMonths(first, months), -1)) };
}

function collection(year: number, month: number): CalendarRound {
  const opens = onOrAfter(dayOf(year, month, 1));
  const last = month === 12 ? `${year + 1}-${LAST_DAY_AFTER_DECEMBER}` : addDays(opens, COLLECTION_DAYS);
  return { kind: 'SYNPUNKTSINHAMTNING', opens, closes: weekdayOnOrBefore(last) };
}

function onOrAfter(day: string): string {
  return isWeekday(day) ? day : onOrAfter(addDays(day, 1));
}

/** The day itself, or the last weekday before it that is no public holiday. */
export function weekdayOnOrBefore(day: string): string {
  return isWeekday(day) ? day : weekdayOnOrBefore(addDays(day, -1));
}

/** Monday to Friday and no public holiday, as far as they are known: the days on which a round is sent out and closed. */
function isWeekday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const year = Number(day.slice(0, 4));
  return weekday !== 0 && weekday !== 6 && !(hasKnownHolidays(year) && swedishPublicHolidays(year).some(({ date }) => date === day));
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
