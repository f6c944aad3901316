import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { SEMINAR_ZONE } from 'shared/education/seminars/seminar-schema.ts';
import { seminarPath } from './seminar-news.ts';
import { STOCKHOLM_ZONE } from './stockholm-zone.ts';

/** How often a calendar that follows an address is asked to read it again. */
const REFRESH_SECONDS = 3_600;

/** A meeting as a calendar shows it. */
export type CalendarEntry = {
  sessionId: string;
  seminarId: string;
  title: string;
  summary: string;
  arrangedBy: string;
  startsAt: Date;
  endsAt: Date;
  place: string;
  joinUrl: string | null;
  sequence: number;
  changedAt: Date;
  cancelled: boolean;
};

/**
 * Meetings as iCalendar (RFC 5545). What is cancelled stays with that status, and says so in its name too: some calendars show nothing else. A file about one
 * cancelled meeting takes it out of the calendar it is opened in (RFC 5546, CANCEL).
 */
export function calendarOf(entries: readonly CalendarEntry[], { publicUrl, name }: { publicUrl: string; name: string }): string {
  const cancels = entries.length === 1 && entries[0]?.cancelled === true;
  const calendar = ical({
    prodId: { company: 'Kunskapsnav', product: 'Utbildning', language: 'SV' },
    name,
    method: cancels ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // A zone of the whole calendar would be used for DTSTAMP as well, which must be in UTC: every entry names its own.
    timezone: { name: null, generator: () => STOCKHOLM_ZONE },
    ttl: REFRESH_SECONDS,
  });
  const host = new URL(publicUrl).hostname;
  for (const entry of entries) {
    const { title, summary, arrangedBy, joinUrl, cancelled } = entry;
    const page = `${publicUrl}${seminarPath(entry.seminarId)}`;
    calendar.createEvent({
      id: `${entry.sessionId}@${host}`,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      // A plain date would be written in the time of the place where the server stands.
      start: new TZDate(entry.startsAt, SEMINAR_ZONE),
      end: new TZDate(entry.endsAt, SEMINAR_ZONE),
      timezone: SEMINAR_ZONE,
      summary: cancelled ? `Inställt: ${title}` : title,
      description: [summary, joinUrl ? `Anslut: ${joinUrl}` : '', page].filter((line) => line !== '').join('\n\n'),
      location: entry.place,
      url: page,
      // A published entry must name an organiser with an address (RFC 5546, 3.2.1); nobody reads what is sent there.
      organizer: { name: arrangedBy, email: `noreply@${host}` },
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return propertiesFirst(calendar.toString());
}

/** The properties of a calendar stand before its components (RFC 5545, 3.4); the library writes how often to read it after the zone. */
function propertiesFirst(text: string): string {
  const refresh = text.match(/^(?:REFRESH-INTERVAL|X-PUBLISHED-TTL)[^\r\n]*\r\n/gmu) ?? [];
  const rest = refresh.reduce((left, line) => left.replace(line, ''), text);
  return rest.replace(/^BEGIN:VTIMEZONE/mu, `${refresh.join('')}BEGIN:VTIMEZONE`);
}
