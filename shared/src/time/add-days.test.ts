import { expect, test } from 'vitest';
import { addDays } from './add-days.ts';

test.each([
  ['2026-11-23', 0, '2026-11-23'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-11-23', 90, '2027-02-21'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s', (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
});
