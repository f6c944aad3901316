import { describe, expect, it } from 'vitest';
import { addWorkingTime, workingTimeBetween, type WorkingCalendar } from '../time/working-time.ts';
import { swedishOfficeHours } from '../time/swedish-office-hours.ts';
import { swedishPublicHolidays } from '../time/swedish-holidays.ts';
import { BUSINESS_DAY, clockLimits, clockMarks } from './clock-limits.ts';
import { clocks } from './consult-state.ts';

const hour = 3_600_000;
const years = Array.from({ length: 15 }, (_, index) => 2015 + index);
const around = (year: number): WorkingCalendar => swedishOfficeHours([year - 1, year, year + 1]);
const calendar = around(2026);
const inStockholm = (date: string, time: string): Date => {
  const guess = new Date(`${date}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit' }).format(guess);
  return new Date(guess.getTime() - ((Number(shown) - guess.getUTCHours() + 24) % 24) * hour);
};

/** Every time after which a clock of working time reminds or is out; those of an outcome are counted by the calendar. */
const workingMarks = [
  ...new Set(
    clocks
      .filter((clock) => clockLimits[clock]?.hours !== 'CALENDAR')
      .flatMap((clock) => (['ROUTINE', 'PRIORITY'] as const).flatMap((priority) => clockMarks(clock, priority)))
      .map(({ after }) => after),
  ),
];

describe('the times of the clocks', () => {
  it('are those of the agreement, for ordinary and for urgent questions', () => {
    const inDays = (clock: (typeof clocks)[number], priority: 'ROUTINE' | 'PRIORITY') =>
      clockMarks(clock, priority).map(({ kind, after }) => `${kind} ${Math.round((after / BUSINESS_DAY) * 100) / 100}`);
    expect(clocks).toHaveLength(10);
    expect(inDays('TRIAGE', 'ROUTINE')).toEqual(['REMIND 0.5', 'REMIND 0.9', 'BREACH 1']);
    expect(inDays('CLAIM', 'ROUTINE')).toEqual(['REMIND 1', 'REMIND 1.8', 'BREACH 2']);
    expect(inDays('FIRST_ANSWER', 'ROUTINE')).toEqual(['REMIND 3', 'REMIND 4.5', 'BREACH 5']);
    expect(inDays('FIRST_ANSWER', 'PRIORITY')).toEqual(['REMIND 0.6', 'REMIND 0.9', 'BREACH 1']);
    expect(inDays('CLARIFY', 'ROUTINE')).toEqual(['REMIND 1', 'BREACH 2']);
    expect(inDays('CLARIFY', 'PRIORITY')).toEqual(['REMIND 0.5', 'BREACH 1']);
    expect(inDays('REQ_REPLY', 'ROUTINE')).toEqual(['REMIND 3', 'REMIND 7', 'REMIND 12', 'BREACH 15']);
    expect(inDays('REQ_REPLY', 'PRIORITY')).toEqual(['REMIND 0.6', 'REMIND 1.4', 'REMIND 2.4', 'BREACH 3']);
    expect(inDays('DIRECTIVE_ACK', 'ROUTINE')).toEqual(['REMIND 2', 'BREACH 3']);
    expect(inDays('DIRECTIVE_ACK', 'PRIORITY')).toEqual(['REMIND 0.67', 'BREACH 1']);
    for (const priority of ['ROUTINE', 'PRIORITY'] as const) {
      expect(inDays('CLOSEOUT', priority)).toEqual(['REMIND 5', 'REMIND 10', 'BREACH 15']);
      // By the calendar, from the day the outcome is planned for: that day, after two weeks, and closed after four.
      expect(clockMarks('OUTCOME', priority).map(({ after }) => after / (24 * hour))).toEqual([0, 14, 28]);
    }
    for (const clock of ['TRIAGE', 'CLAIM'] as const)
      expect(clockMarks(clock, 'PRIORITY').map(({ after }) => after / hour)).toEqual([2, 3.6, 4]);
    expect([...clockMarks('TOTAL', 'ROUTINE'), ...clockMarks('LEVEL', 'ROUTINE')]).toEqual([]);
  });

  it('stand still over every public holiday 2015–2029, and nothing falls due on one', () => {
    for (const { date } of years.flatMap(swedishPublicHolidays)) {
      const calendar = around(Number(date.slice(0, 4)));
      const [from, to] = [inStockholm(date, '00:00'), new Date(inStockholm(date, '00:00').getTime() + 23 * hour)];
      expect(workingTimeBetween(from, to, calendar)).toBe(0);
      for (const clock of clocks) {
        for (const { after } of clockMarks(clock, 'ROUTINE').filter(({ after }) => after > 0)) {
          const due = addWorkingTime(new Date(from.getTime() - 9 * hour), after, calendar);
          expect(due < from || due > to).toBe(true);
        }
      }
    }
  }, 30_000);

  it('fall due inside working hours, whatever the instant they began, both changes of clocks included', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });
    for (const year of years) {
      const calendar = around(year);
      for (const start of [`${year}-03-2`, `${year}-10-2`].flatMap((month) =>
        Array.from({ length: 10 }, (_, day) => `${month}${day}T05:17:00Z`),
      )) {
        for (const after of workingMarks) {
          const due = addWorkingTime(new Date(start), after, calendar);
          expect(workingTimeBetween(new Date(start), due, calendar)).toBe(after);
          const time = shown.format(due);
          expect(time >= '08:00' && time <= '17:00').toBe(true);
        }
      }
    }
  }, 30_000);

  it('are as long over a night that changes the clocks as the day really is, for who works through it', () => {
    const atNight: WorkingCalendar = { ...calendar, week: { ...calendar.week, 7: [['00:00', '06:00']] } };
    const shiftOf = (date: string) => workingTimeBetween(inStockholm(date, '00:00'), inStockholm(date, '12:00'), atNight);
    expect(shiftOf('2026-03-22')).toBe(6 * hour);
    expect(shiftOf('2026-03-29')).toBe(5 * hour);
    expect(shiftOf('2026-10-25')).toBe(7 * hour);
  });

  it('count a half-day as half', () => {
    const maundyThursday = [inStockholm('2026-04-02', '00:00'), inStockholm('2026-04-02', '23:00')] as const;
    expect(workingTimeBetween(...maundyThursday, calendar)).toBe(4 * hour);
    expect(workingTimeBetween(inStockholm('2026-12-24', '00:00'), inStockholm('2026-12-24', '23:00'), calendar)).toBe(0);
  });
});
