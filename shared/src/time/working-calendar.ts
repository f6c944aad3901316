import { requireZone } from './zone-offset.ts';

/** A part of a local day, from inclusive, to exclusive, both as `HH:MM` between `00:00` and `24:00`. */
type Interval = [from: string, to: string];

/**
 * When work is done, in the local time of one IANA zone.
 *
 * - `week`: intervals of an ordinary day; 1 is Monday, 7 is Sunday; no intervals means closed.
 * - `holidays`: dates (`YYYY-MM-DD`) that are closed.
 * - `halfDays`: intervals that replace those of one date. They win over `week` and over `holidays`: whoever gives a date
 *   hours of its own has decided about that very date, so a public holiday with a duty in the morning is written there.
 */
export type WorkingCalendar = {
  zone: string;
  week: Record<1 | 2 | 3 | 4 | 5 | 6 | 7, Interval[]>;
  holidays: string[];
  halfDays: Record<string, Interval[]>;
};

/** A checked calendar: local days as days since 1970-01-01, intervals as milliseconds after local midnight, sorted. */
export type CompiledCalendar = {
  zone: string;
  intervalsOn(localDay: number): readonly Span[];
  /** The last local day that can hold working time; Infinity where the ordinary week has any. */
  lastDay: number;
};

export type Span = { from: number; to: number };

const day = 86_400_000;

/**
 * Checks a calendar and makes it quick to ask.
 * @throws RangeError that names the part which is wrong: zone, weekday, date, time, order or overlap of intervals.
 */
export function compileCalendar(calendar: WorkingCalendar): CompiledCalendar {
  requireZone(calendar.zone);
  const week = compileWeek(calendar.week);
  const closed = new Set(calendar.holidays.map((date) => localDay(date, 'holidays')));
  const special = new Map<number, Span[]>();
  for (const [date, intervals] of Object.entries(calendar.halfDays))
    special.set(localDay(date, 'halfDays'), compileIntervals(intervals, `halfDays ${date}`));
  const open = [...special].filter(([, spans]) => spans.length > 0).map(([date]) => date);
  return {
    zone: calendar.zone,
    intervalsOn: (date) => special.get(date) ?? (closed.has(date) ? [] : (week[weekdayIndex(date)] ?? [])),
    lastDay: week.some((spans) => spans.length > 0) ? Infinity : open.reduce((last, date) => Math.max(last, date), -Infinity),
  };
}

// 1970-01-01 was a Thursday, the day with index 3 in a week that begins with Monday.
function weekdayIndex(date: number): number {
  return (((date + 3) % 7) + 7) % 7;
}

function compileWeek(week: WorkingCalendar['week']): Span[][] {
  const stray = Object.keys(week).find((key) => !/^[1-7]$/.test(key));
  if (stray !== undefined) throw new RangeError(`week has the key "${stray}"; days are 1 (Monday) to 7 (Sunday)`);
  return ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => {
    const intervals = week[weekday] as Interval[] | undefined;
    if (!intervals) throw new RangeError(`week has no day ${weekday}; a closed day is an empty list`);
    return compileIntervals(intervals, `week day ${weekday}`);
  });
}

function compileIntervals(intervals: readonly Interval[], where: string): Span[] {
  const spans = intervals.map(([from, to]) => {
    const span = { from: timeOfDay(from, where), to: timeOfDay(to, where) };
    if (span.from >= span.to) throw new RangeError(`${where}: ${from}–${to} ends before it begins; a shift over midnight is two intervals`);
    return span;
  });
  spans.sort((a, b) => a.from - b.from);
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    if (before && span.from < before.to) throw new RangeError(`${where}: two intervals overlap, so the same time would count twice`);
  });
  return spans;
}

function timeOfDay(time: string, where: string): number {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  const milliseconds = (hours * 60 + minutes) * 60_000;
  if (!match || minutes > 59 || milliseconds > day) throw new RangeError(`${where}: "${time}" is not a time of day from 00:00 to 24:00`);
  return milliseconds;
}

function localDay(date: string, where: string): number {
  const instant = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const exists = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
  if (!exists) throw new RangeError(`${where}: "${date}" is not a date written YYYY-MM-DD`);
  return instant / day;
}
