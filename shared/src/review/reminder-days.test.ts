import { describe, expect, it } from 'vitest';
import { calendarRounds } from './remiss-calendar.ts';
import { reminderDays } from './reminder-days.ts';

describe('reminderDays', () => {
  it.each([
    ['a round of two months', { opens: '2027-02-15', closes: '2027-04-14' }, ['2027-03-31', '2027-04-09']],
    ['a collection of views of four weeks', { opens: '2026-11-23', closes: '2026-12-21' }, ['2026-12-07', '2026-12-18']],
    ['ten days: only the last reminder', { opens: '2027-03-01', closes: '2027-03-11' }, ['2027-03-08']],
    ['a week: none', { opens: '2027-03-01', closes: '2027-03-08' }, []],
  ])('%s', (_name, days, expected) => {
    expect(reminderDays(days)).toEqual(expected);
  });

  it('lie within every round of the calendar for ten years, on Mondays to Fridays', () => {
    for (const round of Array.from({ length: 11 }, (_year, index) => calendarRounds(2024 + index)).flat()) {
      const days = reminderDays(round);
      expect(days).toHaveLength(2);
      for (const day of days) {
        expect(day > round.opens && day < round.closes).toBe(true);
        expect([0, 6]).not.toContain(new Date(`${day}T12:00:00Z`).getUTCDay());
      }
    }
  });
});
