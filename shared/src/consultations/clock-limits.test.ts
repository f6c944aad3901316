import { describe, expect, it } from 'vitest';
import { addWorkingTime, workingTimeBetween, type WorkingCalendar } from '../time/working-time.ts';
import { swedishOfficeHours } from '../time/swedish-office-hours.ts';
import { swedishPublicHolidays } from '../time/swedish-holidays.ts';
import { BUSINESS_DAY, clockMarks } from './clock-limits.ts';
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

describe('the times of the clocks', () => {
  it('are those of the agreement, for ordinary and for urgent questions', () => {
    const inDays = (clock: (typeof clocks)[number], priority: 'ROUTINE' | 'PRIORITY') =>
      clockMarks(clock, priority).map(({ kind, after }) => `${kind} ${Math.round((after / BUSINESS_DAY) * 100) / 100}`);
    expect(inDays('TRIAGE', 'ROUTINE')).toEqual(['REMIND 0.5', 'REMIND 0.9', 'BREACH 1']);
    expect(inDays('CLAIM', 'ROUTINE')).toEqual(['REMIND 1', 'REMIND 1.8', 'BREACH 2']);
    expect(inDays('FIRST_ANSWER', 'ROUTINE')).toEqual(['REMIND 3', 'REMIND 4.5', 'BREACH 5']);
    expect(inDays('CLARIFY', 'ROUTINE')).toEqual(['REMIND 1', 'BREACH 2']);
    expect(inDays('REQ_REPLY', 'ROUTINE')).toEqual(['REMIND 3', 'REMIND 7', 'REMIND 12', 'BREACH 15']);
    expect(inDays('CLOSEOUT', 'PRIORITY')).toEqual(['REMIND 5', 'REMIND 10', 'BREACH 15']);
    expect(inDays('DIRECTIVE_ACK', 'ROUTINE')).toEqual(['REMIND 2', 'BREACH 3']);
    expect(clockMarks('TRIAGE', 'PRIORITY').at(-1)?.after).toBe(4 * hour);
    expect(clockMarks('REQ_REPLY', 'PRIORITY').at(-1)?.after).toBe(3 * BUSINESS_DAY);
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
        for (const { after } of clockMarks('CLAIM', 'ROUTINE')) {
          const due = addWorkingTime(new Date(start), after, calendar);
          expect(workingTimeBetween(new Date(start), due, calendar)).toBe(after);
          const time = shown.format(due);
          expect(time >= '08:00' && time <= '17:00').toBe(true);
        }
      }
    }
  });

  it('count a half-day as half', () => {
    const maundyThursday = [inStockholm('2026-04-02', '00:00'), inStockholm('2026-04-02', '23:00')] as const;
    expect(workingTimeBetween(...maundyThursday, calendar)).toBe(4 * hour);
    expect(workingTimeBetween(inStockholm('2026-12-24', '00:00'), inStockholm('2026-12-24', '23:00'), calendar)).toBe(0);
  });
});
