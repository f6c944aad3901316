import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localInstant } from './local-instant.ts';

const zone = 'Europe/Stockholm';

describe('localInstant', () => {
  it.each([
    ['2026-12-03', '15:00', '2026-12-03T14:00:00.000Z'],
    ['2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
    // Set forward 2027-03-28 02:00 and back 2026-10-25 03:00 (directive 2000/84/EC: last Sundays, 01:00 UTC).
    ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (day, time, instant) => {
    expect(localInstant(zone, day, time)?.toISOString()).toBe(instant);
  });

  it.each([
    ['2027-03-28', '02:00'],
    ['2027-03-28', '02:59'],
    ['2026-02-30', '10:00'],
    ['2026-12-03', '24:00'],
    ['2026-12-03', '9:00'],
    ['3 december', '09:00'],
    ['', ''],
  ])('there is no %s %s', (day, time) => {
    expect(localInstant(zone, day, time)).toBeNull();
  });

  it('shows the day and the time it was asked for, whenever there is such an instant', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1439 }), (dayNumber, minute) => {
        const day = new Date(Date.UTC(1996, 0, 1) + dayNumber * 86_400_000).toISOString().slice(0, 10);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const instant = localInstant(zone, day, time);
        expect(instant ? shown.format(instant) : `${day} skipped ${time.slice(0, 3)}`).toBe(
          instant ? `${day} ${time}` : `${day} skipped 02:`,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
