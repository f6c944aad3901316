import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf, type CalendarEntry } from './calendar.ts';
import { STOCKHOLM_ZONE } from './stockholm-zone.ts';

const entry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  sessionId: '5f2f6a2e-7b1c-4f6e-9d3c-000000000001',
  seminarId: '5f2f6a2e-7b1c-4f6e-9d3c-000000000002',
  title: 'Fallrond: sömn, smärta; och läkemedel',
  summary: 'Tre fall.\nTa med egna frågor, men inga uppgifter om patienter. '.repeat(4),
  arrangedBy: 'Kunskapscentrum Södra',
  startsAt: new Date('2027-03-25T14:00:00Z'),
  endsAt: new Date('2027-03-25T15:00:00Z'),
  place: 'Sal 2, plan 1',
  joinUrl: 'https://video.example/rond?a=1,2;3',
  sequence: 3,
  changedAt: new Date('2026-11-23T08:00:00Z'),
  cancelled: false,
  ...change,
});

const where = { publicUrl: 'https://kunskapsnav.example', name: 'Mina seminarier' };

const parsed = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

describe('a calendar', () => {
  // The times must not depend on where the server stands.
  const zone = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = 'America/New_York';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('has its properties before its components, as the standard orders them', () => {
    const lines = calendarOf([entry()], where).split('\r\n');
    const firstComponent = lines.findIndex((line, index) => index > 0 && line.startsWith('BEGIN:'));
    const properties = ['REFRESH-INTERVAL', 'X-PUBLISHED-TTL'].map((name) => lines.findIndex((line) => line.startsWith(name)));
    for (const at of properties) expect(at).toBeGreaterThan(0);
    for (const at of properties) expect(at).toBeLessThan(firstComponent);
  });

  it('is read by another parser as what was written, at the same instants on both sides of a change of clocks', () => {
    const entries = [
      entry(),
      entry({
        sessionId: '5f2f6a2e-7b1c-4f6e-9d3c-000000000003',
        startsAt: new Date('2027-04-01T13:00:00Z'),
        endsAt: new Date('2027-04-01T14:00:00Z'),
      }),
    ];
    const { calendar, events } = parsed(calendarOf(entries, where));
    expect([calendar.getFirstPropertyValue('method'), calendar.getFirstPropertyValue('version')]).toEqual(['PUBLISH', '2.0']);
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Kunskapsnav//Utbildning//SV');
    expect(events.map(({ startDate }) => [startDate.toString(), startDate.zone?.tzid])).toEqual([
      ['2027-03-25T15:00:00', 'Europe/Stockholm'],
      ['2027-04-01T15:00:00', 'Europe/Stockholm'],
    ]);
    expect(events.map(({ startDate }) => startDate.toJSDate())).toEqual(entries.map(({ startsAt }) => startsAt));
    expect(events.map(({ endDate }) => endDate.toJSDate())).toEqual(entries.map(({ endsAt }) => endsAt));
    const [first] = events;
    expect([first?.summary, first?.location, first?.sequence]).toEqual(['Fallrond: sömn, smärta; och läkemedel', 'Sal 2, plan 1', 3]);
    expect(first?.uid).toBe('5f2f6a2e-7b1c-4f6e-9d3c-000000000001@kunskapsnav.example');
    expect(first?.description).toContain('Ta med egna frågor, men inga uppgifter om patienter.');
    expect(first?.description).toContain('Anslut: https://video.example/rond?a=1,2;3');
    expect(String(first?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T08:00:00Z');
    expect(first?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(first?.component.getFirstPropertyValue('organizer')).toMatch(/^mailto:noreply@kunskapsnav\.example$/i);
  });

  it('says of a cancelled meeting that it is, and alone in a file takes it out of the calendar', () => {
    const cancelled = entry({ cancelled: true, sequence: 4 });
    const alone = parsed(calendarOf([cancelled], where));
    expect(alone.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    const among = parsed(calendarOf([cancelled, entry({ sessionId: '5f2f6a2e-7b1c-4f6e-9d3c-000000000009' })], where));
    expect(among.calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    for (const { events } of [alone, among]) {
      expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
      expect([events[0]?.sequence, events[0]?.summary.startsWith('Inställt: ')]).toEqual([4, true]);
    }
  });

  it('is written as Outlook asks: CRLF, lines of at most 75 octets, one zone, every entry with UID and DTSTAMP', () => {
    const text = calendarOf([entry(), entry({ sessionId: '5f2f6a2e-7b1c-4f6e-9d3c-000000000009' })], where);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect(['BEGIN:VTIMEZONE', 'UID:', 'DTSTAMP:', 'DTSTART;TZID=Europe/Stockholm:', 'SEQUENCE:'].map(count)).toEqual([1, 2, 2, 2, 2]);
  });

  it('of nobody who takes part in anything is a calendar without entries', () => {
    expect(parsed(calendarOf([], where)).events).toEqual([]);
  });
});

it('the rules of Swedish time agree with the time zone database for every half day of 30 years', () => {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(STOCKHOLM_ZONE) as unknown[]));
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium' });
  const wrong: string[] = [];
  for (let instant = Date.UTC(2010, 0, 1); instant < Date.UTC(2040, 0, 1); instant += 12 * 3_600_000) {
    const shown = ICAL.Time.fromJSDate(new Date(instant), true).convertToZone(zone).toString().replace('T', ' ');
    if (shown !== wall.format(instant)) wrong.push(`${shown} is not ${wall.format(instant)}`);
  }
  expect(wrong).toEqual([]);
});
