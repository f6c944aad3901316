import { describe, expect, it } from 'vitest';
import { closedQuarters, dayAfterQuarter } from './closed-quarters.ts';

it('knows the day after a quarter', () =>
  expect(['2026-1', '2026-2', '2026-3', '2026-4'].map(dayAfterQuarter)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']));

describe('closedQuarters', () => {
  it.each([
    ['2026-04-30', []],
    ['2026-05-01', ['2026-1']],
    ['2026-11-23', ['2026-1', '2026-2', '2026-3']],
    ['2027-01-30', ['2026-1', '2026-2', '2026-3']],
    ['2027-01-31', ['2026-1', '2026-2', '2026-3', '2026-4']],
    ['2025-12-31', []],
  ])('of 2026 on %s are %j', (today, quarters) => expect(closedQuarters(2026, today)).toEqual(quarters));
});
