import { describe, expect, it } from 'vitest';
import { addMonths } from './add-months.ts';

describe('addMonths', () => {
  it('keeps the day of the month', () => {
    expect(addMonths('2026-11-23', 24)).toBe('2028-11-23');
    expect(addMonths('2026-11-23', 2)).toBe('2027-01-23');
  });

  it('stops at the last day of a shorter month', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  });
});
