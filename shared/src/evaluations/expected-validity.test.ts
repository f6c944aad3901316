import { expect, it } from 'vitest';
import { ageInDays, expectedInvalidShare } from './expected-validity.ts';

it('loses half in 5.5 years, and as much as was observed in two', () => {
  expect(expectedInvalidShare(5.5 * 365.25)).toBeCloseTo(0.5, 12);
  expect(expectedInvalidShare(11 * 365.25)).toBeCloseTo(0.75, 12);
  expect(expectedInvalidShare(2 * 365.25)).toBeCloseTo(0.23, 1);
  expect(expectedInvalidShare(0)).toBe(0);
  expect(expectedInvalidShare(-5)).toBe(0);
});

it.each([
  ['2024', '2025-01-01', 366],
  ['2024-03', '2024-03-31', 30],
  ['2024-03-10', '2024-03-12', 2],
  ['2030', '2024-03-12', 0],
])('evidence of %s is on %s %i days old', (from, today, days) => {
  expect(ageInDays(from, today)).toBe(days);
});
