import { compileCalendar, type CompiledCalendar, type Span, type WorkingCalendar } from './working-calendar.ts';
import { localDayOf, offsetPeriodsAround } from './zone-offset.ts';

export type { WorkingCalendar } from './working-calendar.ts';

/** The last local day a date written YYYY-MM-DD can name: 9999-12-31. */
const lastNameableDay = 2_932_896;

/**
 * Working time that passes between two instants, in milliseconds of elapsed time.
 *
 * An instant is working time when the local clock then reads a time inside an interval of its local day. So an interval
 * over a change of clocks is as long as it really lasts: 00:00–06:00 in Stockholm is five hours in March and seven in October,
 * and an hour that is lived twice counts twice.
 * @throws RangeError when a date is not valid, when `end` is before `start`, or when the calendar is wrong.
 */
export function workingTimeBetween(start: Date, end: Date, calendar: WorkingCalendar): number {
  const [from, to] = [instantOf(start, 'start'), instantOf(end, 'end')];
  if (to < from) throw new RangeError(`end ${end.toISOString()} is before start ${start.toISOString()}`);
  const compiled = compileCalendar(calendar);
  const last = localDayOf(compiled.zone, to) + 1;
  let total = 0;
  for (let date = localDayOf(compiled.zone, from) - 1; date <= last; date += 1) {
    for (const piece of workingPieces(compiled, date)) total += Math.max(0, Math.min(piece.to, to) - Math.max(piece.from, from));
  }
  return total;
}

/**
 * The earliest instant at or after `start` by which `milliseconds` of working time have passed. Nothing to add gives `start`
 * itself, also when it lies outside working time; a whole working day gives its closing time, not the next opening.
 * @throws RangeError when `start` is not valid, when `milliseconds` is negative or not whole, when the calendar is wrong, has no
 * working time at all, or runs out of it before the time is used up.
 */
export function addWorkingTime(start: Date, milliseconds: number, calendar: WorkingCalendar): Date {
  const from = instantOf(start, 'start');
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0)
    throw new RangeError(`milliseconds is ${milliseconds}; a whole number from 0 is needed`);
  const compiled = compileCalendar(calendar);
  if (milliseconds === 0) return new Date(from);
  if (compiled.lastDay === -Infinity) throw new RangeError('the calendar has no working time at all, so no amount of it ever passes');
  const last = Math.min(compiled.lastDay, lastNameableDay);
  let left = milliseconds;
  for (let date = localDayOf(compiled.zone, from) - 1; date <= last; date += 1) {
    for (const piece of workingPieces(compiled, date)) {
      const opens = Math.max(piece.from, from);
      const length = piece.to - opens;
      if (length >= left) return new Date(opens + left);
      if (length > 0) left -= length;
    }
  }
  throw new RangeError(`the calendar runs out of working time with ${left} ms left to add`);
}

/** The stretches of absolute time that are working time on a local day, in order and without overlap. */
function workingPieces(calendar: CompiledCalendar, localDay: number): Span[] {
  const intervals = calendar.intervalsOn(localDay);
  if (intervals.length === 0) return [];
  const midnight = localDay * 86_400_000;
  const pieces = offsetPeriodsAround(calendar.zone, localDay).flatMap(({ from, to, offset }) =>
    intervals.map((interval) => ({
      from: Math.max(from, midnight + interval.from - offset),
      to: Math.min(to, midnight + interval.to - offset),
    })),
  );
  return pieces.filter((piece) => piece.from < piece.to);
}

function instantOf(date: Date, name: string): number {
  const instant = date.getTime();
  const year = date.getUTCFullYear();
  if (Number.isNaN(instant)) throw new RangeError(`${name} is not a valid date`);
  if (year < 1 || year > 9998) throw new RangeError(`${name} is in the year ${year}; holidays can be named for the years 1–9998 only`);
  return instant;
}
