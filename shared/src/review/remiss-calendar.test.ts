import { describe, expect, it, test } from 'vitest';
import { calendarRounds, isInCalendar, nextCalendarRound, weekdayOnOrBefore, type CalendarRound } from './remiss-calendar.ts';

/** Days on which nothing is sent out or closed, Monday to Friday, written from the almanac for every month a round begins or ends in. */
const almanac = new Set(
  `2024-03-29 2024-04-01 2024-05-01 2024-05-09
   2025-04-18 2025-04-21 2025-05-01 2025-05-29
   2026-04-03 2026-04-06 2026-05-01 2026-05-14
   2027-03-26 2027-03-29 2027-05-06
   2028-04-14 2028-04-17 2028-05-01 2028-05-25
   2029-03-30 2029-04-02 2029-05-01 2029-05-10
   2030-04-19 2030-04-22 2030-05-01 2030-05-30
   2031-04-11 2031-04-14 2031-05-01 2031-05-22
   2032-03-26 2032-03-29 2032-05-06
   2033-04-15 2033-04-18 2033-05-26
   2034-04-07 2034-04-10 2034-05-01 2034-05-18`.split(/\s+/u),
);

/** Counts days one by one, with no arithmetic on months and no rule for Easter. */
function naive(year: number): CalendarRound[] {
  const days: { iso: string; month: number; date: number; open: boolean }[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 3, 1); at += 86_400_000) {
    const day = new Date(at);
    const iso = day.toISOString().slice(0, 10);
    days.push({ iso, month: day.getUTCMonth() + 1, date: day.getUTCDate(), open: ![0, 6].includes(day.getUTCDay()) && !almanac.has(iso) });
  }
  const at = (month: number, date: number, from = 0): number =>
    days.findIndex((day, index) => index >= from && day.month === month && day.date === date);
  const forward = (index: number): number => days.findIndex((day, each) => each >= index && day.open);
  const back = (index: number): number => days.findLastIndex((day, each) => each <= index && day.open);
  const round = (kind: CalendarRound['kind'], first: number, last: number): CalendarRound => ({
    kind,
    opens: days[first]?.iso ?? '',
    closes: days[last]?.iso ?? '',
  });
  const national = [
    [2, 4],
    [4, 6],
    [9, 11],
    [11, 2],
  ].map(([from = 0, to = 0]) => {
    const first = at(from, 15);
    return round('REMISS', forward(first), back(at(to, 14, first)));
  });
  const collections = [2, 3, 4, 5, 9, 10, 11, 12].map((month) => {
    const first = forward(at(month, 1));
    return round('SYNPUNKTSINHAMTNING', first, back(month === 12 ? at(1, 29, first) : first + 28));
  });
  return [...national, ...collections];
}

const sorted = (rounds: CalendarRound[]): string[] => rounds.map(({ kind, opens, closes }) => `${opens} ${closes} ${kind}`).sort();

test.each([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034])('every round of %i, against a count day by day', (year) => {
  expect(sorted(calendarRounds(year))).toEqual(sorted(naive(year)));
  expect(calendarRounds(year)).toHaveLength(12);
});

describe('the published days of practice', () => {
  it.each([
    ['2023', 'REMISS', ['2023-02-15 2023-04-14', '2023-04-17 2023-06-14', '2023-09-15 2023-11-14', '2023-11-15 2024-02-14']],
    ['2024', 'SYNPUNKTSINHAMTNING', ['2024-02-01 2024-02-29', '2024-03-01 2024-03-28', '2024-04-02 2024-04-30', '2024-05-02 2024-05-30']],
  ])('in %s', (year, kind, expected) => {
    const days = calendarRounds(Number(year)).filter((round) => round.kind === kind);
    expect(days.slice(0, 4).map(({ opens, closes }) => `${opens} ${closes}`)).toEqual(expected);
  });

  it('move away from Easter, not onto its holidays', () => {
    const opens = (year: number) => calendarRounds(year).filter(({ kind }) => kind === 'REMISS')[1]?.opens;
    expect([opens(2028), opens(2033)]).toEqual(['2028-04-18', '2033-04-19']);
    expect(calendarRounds(2033).find(({ kind }) => kind === 'REMISS')?.closes).toBe('2033-04-14');
  });
});

describe('the next round', () => {
  it('begins on the day asked about, or is the first after it, into the next year', () => {
    expect(nextCalendarRound('REMISS', '2026-11-16').opens).toBe('2026-11-16');
    expect(nextCalendarRound('REMISS', '2026-11-17')).toEqual({ kind: 'REMISS', opens: '2027-02-15', closes: '2027-04-14' });
    expect(nextCalendarRound('SYNPUNKTSINHAMTNING', '2026-05-05').opens).toBe('2026-09-01');
  });
});

it('knows its own days from others', () => {
  expect(isInCalendar({ kind: 'REMISS', opens: '2027-02-15', closes: '2027-04-14' })).toBe(true);
  expect(isInCalendar({ kind: 'REMISS', opens: '2027-02-15', closes: '2027-04-15' })).toBe(false);
  expect(isInCalendar({ kind: 'SYNPUNKTSINHAMTNING', opens: '2027-02-15', closes: '2027-04-14' })).toBe(false);
});

it('takes whatever is written for a day: what is none, or of a year whose holidays are not known, is not of the calendar', () => {
  const typed = [...'2027-02-15'].map((_, keys) => '2027-02-15'.slice(0, keys));
  for (const opens of [...typed, '2004-11-15', '2199-11-15', '2200-02-15', '9999-12-01', 'x'])
    expect(isInCalendar({ kind: 'REMISS', opens, closes: '2027-04-14' })).toBe(false);
  expect(weekdayOnOrBefore('2210-01-04')).toBe('2210-01-04');
});
