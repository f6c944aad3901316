import * as z from 'zod/mini';
import { withoutIdentityNumber } from '../../consultations/without-identity-number.ts';
import { daySchema } from '../../text/day.ts';
import { visibleText } from '../../text/localised.ts';
import { webAddress } from '../../text/web-address.ts';
import { whenHold } from '../../text/when-hold.ts';
import { localInstant } from '../../time/local-instant.ts';
import { wholeNumber } from '../../text/whole-number.ts';

/** Seminars are held by Swedish time, whoever writes them. */
export const SEMINAR_ZONE = 'Europe/Stockholm';

const LONGEST_HOURS = 12;
const HOUR_MILLISECONDS = 3_600_000;

/** What a seminar is about, and for how many. */
export const seminarSchema = z.object({
  title: withoutIdentityNumber(visibleText(120)),
  summary: withoutIdentityNumber(visibleText(2_000)),
  capacity: wholeNumber(1, 500),
});

/** When and where a seminar meets once. Times are Swedish time on the clock, so that a seminar at 15:00 stays at 15:00. */
export const seminarSessionSchema = z
  .object({
    day: daySchema,
    from: clockTime(),
    to: clockTime(),
    place: visibleText(200),
    joinUrl: webAddress,
  })
  .check(
    z.refine((session) => sessionTimes(session) !== null, { error: 'seminarTimes', path: ['to'], ...whenHold('day', 'from', 'to') }),
    z.refine((session) => hoursOf(session) <= LONGEST_HOURS, { error: 'seminarTooLong', path: ['to'], ...whenHold('day', 'from', 'to') }),
  );

export type SessionInput = z.infer<typeof seminarSessionSchema>;

/** The instants between which a session is held; null where its end does not come after its beginning, or a clock never shows them. */
export function sessionTimes({ day, from, to }: Pick<SessionInput, 'day' | 'from' | 'to'>): { startsAt: Date; endsAt: Date } | null {
  const startsAt = localInstant(SEMINAR_ZONE, day, from);
  const endsAt = localInstant(SEMINAR_ZONE, day, to);
  return startsAt && endsAt && startsAt < endsAt ? { startsAt, endsAt } : null;
}

function hoursOf(session: Pick<SessionInput, 'day' | 'from' | 'to'>): number {
  const times = sessionTimes(session);
  return times ? (times.endsAt.getTime() - times.startsAt.getTime()) / HOUR_MILLISECONDS : 0;
}

function clockTime() {
  return z.string('required').check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'seminarTime'));
}
