/** The one source of time: rules take instants as values, use cases ask the clock. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

const DAY_MILLISECONDS = 86_400_000;

/** The machine's time, some days ahead: to try out what takes weeks. */
export function clockAhead(days: number): Clock {
  return days === 0 ? systemClock : { now: () => new Date(Date.now() + days * DAY_MILLISECONDS) };
}

const swedishCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The calendar day in Sweden, YYYY-MM-DD: what validity intervals, due dates and review dates are compared with. */
export function today(clock: Clock): string {
  return dayOf(clock.now());
}

/** The calendar day in Sweden of an instant, YYYY-MM-DD. */
export function dayOf(instant: Date): string {
  return swedishCalendar.format(instant);
}
