import { describe, expect, it } from 'vitest';
import { localDayOf, offsetPeriodsAround, requireZone } from './zone-offset.ts';

const hour = 3_600_000;
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / (24 * hour);

describe('localDayOf', () => {
  it('is the day on the wall, also in the hours around a change of clocks', () => {
    expect(localDayOf('Europe/Stockholm', Date.parse('2026-10-25T22:30:00Z'))).toBe(dayOf('2026-10-25'));
    expect(localDayOf('Europe/Stockholm', Date.parse('2026-10-25T23:00:00Z'))).toBe(dayOf('2026-10-26'));
    expect(localDayOf('Europe/Stockholm', Date.parse('2026-03-28T22:59:59Z'))).toBe(dayOf('2026-03-28'));
    expect(localDayOf('Europe/Stockholm', Date.parse('2026-03-29T22:00:00Z'))).toBe(dayOf('2026-03-30'));
    expect(localDayOf('Pacific/Honolulu', Date.parse('1969-12-31T23:00:00Z'))).toBe(dayOf('1969-12-31'));
  });
});

describe('offsetPeriodsAround', () => {
  it('is one period on an ordinary day and two around a change, to the millisecond', () => {
    expect(offsetPeriodsAround('Europe/Stockholm', dayOf('2026-07-01'))).toEqual([{ from: -Infinity, to: Infinity, offset: 2 * hour }]);
    const change = Date.parse('2026-10-25T01:00:00Z');
    expect(offsetPeriodsAround('Europe/Stockholm', dayOf('2026-10-25'))).toEqual([
      { from: -Infinity, to: change, offset: 2 * hour },
      { from: change, to: Infinity, offset: hour },
    ]);
  });
});

describe('requireZone', () => {
  it('refuses a name that is no zone', () => {
    expect(() => requireZone('Europe/Exempelby')).toThrow(RangeError);
    expect(() => requireZone('')).toThrow(/not a time zone/);
  });
});
