import { describe, expect, it } from 'vitest';
import { gatherRecurring } from './gather-recurring.ts';

const event = (happenedAt: string, who: string, recurs = true) => ({ happenedAt, who, text: 'Läste frågan', recurs });

describe('what recurs in a log', () => {
  it('are one row for each person and Swedish day, and anything else stays by itself', () => {
    const rows = gatherRecurring([
      event('2026-11-30T22:30:00Z', 'A'),
      event('2026-11-30T12:00:00Z', 'A', false),
      event('2026-11-30T11:00:00Z', 'A', false),
      event('2026-11-30T10:00:00Z', 'B'),
      event('2026-11-29T23:30:00Z', 'A'),
      event('2026-11-29T22:30:00Z', 'A'),
    ]);
    expect(rows.map(({ who, recurs, times, firstAt }) => [who, recurs, times, firstAt])).toEqual([
      ['A', true, 2, '2026-11-29T23:30:00Z'],
      ['A', false, 1, '2026-11-30T12:00:00Z'],
      ['A', false, 1, '2026-11-30T11:00:00Z'],
      ['B', true, 1, '2026-11-30T10:00:00Z'],
      ['A', true, 1, '2026-11-29T22:30:00Z'],
    ]);
  });
});
