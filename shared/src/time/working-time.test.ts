import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swedishPublicHolidays } from './swedish-holidays.ts';
import { addWorkingTime, workingTimeBetween, type WorkingCalendar } from './working-time.ts';

const hour = 3_600_000;
const office: [string, string][] = [['08:00', '17:00']];
const closed: [string, string][] = [];

function calendarOf(over: Partial<WorkingCalendar> = {}): WorkingCalendar {
  return {
    zone: 'Europe/Stockholm',
    week: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: closed, 7: closed },
    holidays: [],
    halfDays: {},
    ...over,
  };
}

function everyDay(intervals: [string, string][], over: Partial<WorkingCalendar> = {}): WorkingCalendar {
  return calendarOf({
    week: { 1: intervals, 2: intervals, 3: intervals, 4: intervals, 5: intervals, 6: intervals, 7: intervals },
    ...over,
  });
}

function hoursBetween(start: string, end: string, calendar: WorkingCalendar): number {
  return workingTimeBetween(new Date(start), new Date(end), calendar) / hour;
}

describe('workingTimeBetween', () => {
  it('counts office hours only, in local time', () => {
    expect(hoursBetween('2026-11-20T15:00:00+01:00', '2026-11-23T10:30:00+01:00', calendarOf())).toBe(4.5);
    expect(hoursBetween('2026-07-06T00:00:00+02:00', '2026-07-13T00:00:00+02:00', calendarOf())).toBe(45);
    expect(hoursBetween('2026-11-21T00:00:00+01:00', '2026-11-22T23:59:59+01:00', calendarOf())).toBe(0);
  });

  it('counts nothing between an instant and itself', () => {
    expect(hoursBetween('2026-11-20T15:00:00+01:00', '2026-11-20T15:00:00+01:00', calendarOf())).toBe(0);
  });

  it('leaves out the lunch between two intervals of a day, whatever order they are given in', () => {
    const calendar = everyDay([
      ['13:00', '16:00'],
      ['08:00', '12:00'],
    ]);
    expect(hoursBetween('2026-11-20T11:00:00+01:00', '2026-11-20T14:00:00+01:00', calendar)).toBe(2);
  });

  it('closes holidays and shortens half-days; a date with hours of its own keeps them though it is a holiday', () => {
    const calendar = calendarOf({
      holidays: swedishPublicHolidays(2026).map(({ date }) => date),
      halfDays: {
        '2026-04-02': [['08:00', '12:00']],
        '2026-04-06': [['09:00', '10:00']],
        '2026-04-07': [],
        '2026-04-11': [['10:00', '12:00']],
      },
    });
    const on = (date: string): number => hoursBetween(`${date}T00:00:00+02:00`, `${date}T23:59:59+02:00`, calendar);
    expect(
      ['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-04-07', '2026-04-11', '2026-04-12'].map(on),
    ).toEqual([9, 4, 0, 0, 1, 0, 2, 0]);
  });

  it('makes the night of the spring change an hour shorter and that of the autumn change an hour longer', () => {
    const nights = everyDay([['00:00', '06:00']]);
    expect(hoursBetween('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', nights)).toBe(5);
    expect(hoursBetween('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', nights)).toBe(7);
    expect(hoursBetween('2026-03-30T00:00:00+02:00', '2026-03-31T00:00:00+02:00', nights)).toBe(6);
    const roundTheClock = everyDay([['00:00', '24:00']]);
    expect(hoursBetween('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', roundTheClock)).toBe(23);
    expect(hoursBetween('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', roundTheClock)).toBe(25);
  });

  it('leaves office hours of the days of change alone', () => {
    expect(hoursBetween('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', everyDay(office))).toBe(9);
    expect(hoursBetween('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', everyDay(office))).toBe(9);
  });

  it('skips the hour that does not exist and counts the hour that is lived twice, twice', () => {
    const small = everyDay([['02:00', '03:00']]);
    expect(hoursBetween('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', small)).toBe(0);
    expect(hoursBetween('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', small)).toBe(2);
    expect(hoursBetween('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', everyDay([['01:00', '02:30']]))).toBe(2);
  });

  it('follows the local day of zones far from UTC', () => {
    expect(hoursBetween('2026-06-01T08:00:00+12:00', '2026-06-01T10:00:00+12:00', calendarOf({ zone: 'Pacific/Auckland' }))).toBe(2);
    expect(hoursBetween('2026-06-01T08:00:00-10:00', '2026-06-01T10:00:00-10:00', calendarOf({ zone: 'Pacific/Honolulu' }))).toBe(2);
    expect(hoursBetween('2026-06-01T08:00:00+05:45', '2026-06-01T10:00:00+05:45', calendarOf({ zone: 'Asia/Kathmandu' }))).toBe(2);
    expect(hoursBetween('2011-12-29T00:00:00-10:00', '2012-01-01T00:00:00+14:00', everyDay(office, { zone: 'Pacific/Apia' }))).toBe(18);
  });
});

describe('addWorkingTime', () => {
  const add = (start: string, hours: number, calendar = calendarOf()): string =>
    addWorkingTime(new Date(start), hours * hour, calendar).toISOString();

  it('walks over nights, weekends and holidays', () => {
    const calendar = calendarOf({ holidays: ['2026-12-25', '2026-12-26'], halfDays: { '2026-12-24': [] } });
    expect(add('2026-12-23T16:00:00+01:00', 2, calendar)).toBe('2026-12-28T08:00:00.000Z');
  });

  it('gives closing time for a whole day, not the next opening', () => {
    expect(add('2026-11-20T08:00:00+01:00', 9)).toBe('2026-11-20T16:00:00.000Z');
  });

  it('gives the start itself for nothing to add, also outside working time', () => {
    expect(add('2026-11-21T03:00:00+01:00', 0)).toBe('2026-11-21T02:00:00.000Z');
  });

  it('crosses both changes of clocks', () => {
    const nights = everyDay([['00:00', '06:00']]);
    expect(add('2026-03-29T00:00:00+01:00', 5, nights)).toBe('2026-03-29T04:00:00.000Z');
    expect(add('2026-10-25T00:00:00+02:00', 7, nights)).toBe('2026-10-25T05:00:00.000Z');
  });

  it('finds the only working time of a calendar, and says when it is used up', () => {
    const week = { 1: closed, 2: closed, 3: closed, 4: closed, 5: closed, 6: closed, 7: closed };
    const once = calendarOf({ week, halfDays: { '2027-02-01': [['08:00', '09:00']] } });
    expect(add('2026-11-21T00:00:00Z', 1, once)).toBe('2027-02-01T08:00:00.000Z');
    expect(() => add('2026-11-21T00:00:00Z', 2, once)).toThrow(/runs out of working time with 3600000 ms left/);
    expect(() => add('2026-11-21T00:00:00Z', 1, calendarOf({ week }))).toThrow(/no working time at all/);
    expect(() => add('2026-11-21T00:00:00Z', 1, calendarOf({ week, halfDays: { '2027-02-01': [] } }))).toThrow(/no working time at all/);
  });
});

const zones = ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Havana', 'UTC'];
const weeks: WorkingCalendar['week'][] = [
  calendarOf().week,
  everyDay([['00:00', '24:00']]).week,
  everyDay([
    ['00:30', '02:30'],
    ['02:45', '05:00'],
    ['22:00', '24:00'],
  ]).week,
  {
    ...calendarOf().week,
    3: [
      ['08:00', '12:00'],
      ['12:30', '16:15'],
    ],
    6: [['10:00', '14:00']],
  },
];
const anyCalendar = fc.record({
  zone: fc.constantFrom(...zones),
  week: fc.constantFrom(...weeks),
  holidays: fc.constantFrom(
    [],
    swedishPublicHolidays(2026).map(({ date }) => date),
  ),
  halfDays: fc.constantFrom<WorkingCalendar['halfDays']>(
    {},
    { '2026-03-29': [['01:00', '04:00']], '2026-10-25': [['02:15', '02:45']], '2026-06-06': [['09:00', '11:00']] },
  ),
});
const anyInstant = fc.date({ min: new Date('2025-12-01T00:00:00Z'), max: new Date('2027-01-31T00:00:00Z'), noInvalidDate: true });

describe('workingTimeBetween and addWorkingTime together', () => {
  it('time added is the time found between, and no earlier instant would do', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 60 * 24 * hour }), anyCalendar, (start, milliseconds, calendar) => {
        const end = addWorkingTime(start, milliseconds, calendar);
        expect(workingTimeBetween(start, end, calendar)).toBe(milliseconds);
        expect(workingTimeBetween(start, new Date(end.getTime() - 1), calendar)).toBe(milliseconds - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('time between is additive', () => {
    fc.assert(
      fc.property(fc.tuple(anyInstant, anyInstant, anyInstant), anyCalendar, (instants, calendar) => {
        const [a, b, c] = instants.toSorted((x, y) => x.getTime() - y.getTime()) as [Date, Date, Date];
        expect(workingTimeBetween(a, b, calendar) + workingTimeBetween(b, c, calendar)).toBe(workingTimeBetween(a, c, calendar));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with looking at the clock on the wall every quarter of an hour through both changes', () => {
    for (const zone of zones) {
      for (const week of weeks) {
        const calendar = calendarOf({ zone, week, holidays: ['2026-03-30'], halfDays: { '2026-10-25': [['00:15', '03:45']] } });
        for (const [from, to] of [
          ['2026-03-06', '2026-04-07'],
          ['2026-10-02', '2026-11-04'],
        ]) {
          expect(hoursBetween(`${from}T00:00:00Z`, `${to}T00:00:00Z`, calendar)).toBe(
            quartersOnTheWall(`${from}T00:00:00Z`, `${to}T00:00:00Z`, calendar) / 4,
          );
        }
      }
    }
  });
});

/** How many quarters of an hour in a span show working time on a clock on the wall; intervals here begin and end on quarters. */
function quartersOnTheWall(from: string, to: string, calendar: WorkingCalendar): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: calendar.zone, dateStyle: 'short', timeStyle: 'short' });
  let count = 0;
  for (let instant = Date.parse(from); instant < Date.parse(to); instant += hour / 4) {
    const [date = '', time = ''] = wall.format(instant).split(' ');
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as 1;
    const intervals = calendar.halfDays[date] ?? (calendar.holidays.includes(date) ? [] : calendar.week[weekday]);
    if (intervals.some(([opens, closes]) => opens <= time && time < closes)) count += 1;
  }
  return count;
}

describe('wrong input', () => {
  const start = new Date('2026-11-20T08:00:00Z');
  const between =
    (calendar: WorkingCalendar): (() => number) =>
    () =>
      workingTimeBetween(start, start, calendar);

  it.each<[string, WorkingCalendar, RegExp]>([
    ['an unknown zone', calendarOf({ zone: 'Europe/Exempelby' }), /Exempelby.*not a time zone/],
    ['an interval that ends as it begins', everyDay([['08:00', '08:00']]), /08:00–08:00/],
    ['an interval over midnight', everyDay([['22:00', '06:00']]), /two intervals/],
    [
      'overlapping intervals',
      everyDay([
        ['08:00', '12:00'],
        ['11:00', '13:00'],
      ]),
      /overlap/,
    ],
    ['a time past the day', everyDay([['08:00', '24:01']]), /24:01/],
    ['minutes past the hour', everyDay([['08:60', '12:00']]), /08:60/],
    ['a time without minutes', everyDay([['8', '12:00']]), /"8"/],
    ['a holiday that does not exist', calendarOf({ holidays: ['2026-02-30'] }), /holidays: "2026-02-30"/],
    ['a holiday written otherwise', calendarOf({ holidays: ['30/1 2026'] }), /YYYY-MM-DD/],
    ['a half-day that does not exist', calendarOf({ halfDays: { '2026-13-01': [] } }), /halfDays: "2026-13-01"/],
    ['a week that begins with 0', calendarOf({ week: { ...calendarOf().week, 0: office } as WorkingCalendar['week'] }), /key "0"/],
    [
      'a week without Sunday',
      calendarOf({ week: { 1: office, 2: office, 3: office, 4: office, 5: office, 6: closed } as unknown as WorkingCalendar['week'] }),
      /no day 7/,
    ],
  ])('refuses %s and says why', (_, calendar, words) => {
    expect(between(calendar)).toThrow(RangeError);
    expect(between(calendar)).toThrow(words);
    expect(() => addWorkingTime(start, 0, calendar)).toThrow(words);
  });

  it('refuses dates that are none, an end before the start, and amounts that are not whole and positive', () => {
    const never = new Date(Number.NaN);
    expect(() => workingTimeBetween(never, start, calendarOf())).toThrow(new RangeError('start is not a valid date'));
    expect(() => workingTimeBetween(start, never, calendarOf())).toThrow(new RangeError('end is not a valid date'));
    expect(() => addWorkingTime(never, 1, calendarOf())).toThrow(RangeError);
    expect(() => workingTimeBetween(start, new Date(start.getTime() - 1), calendarOf())).toThrow(/is before start/);
    expect(() => workingTimeBetween(new Date(-1e14), start, calendarOf())).toThrow(/years 1–9998/);
    for (const amount of [-1, 0.5, Number.NaN, Infinity])
      expect(() => addWorkingTime(start, amount, calendarOf())).toThrow(/milliseconds is/);
  });
});
