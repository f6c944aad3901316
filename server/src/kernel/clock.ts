/** The one source of time: rules take instants as values, use cases ask the clock. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

const swedishCalendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

/** The calendar day in Sweden, YYYY-MM-DD: what validity intervals, due dates and review dates are compared with. */
export function today(clock: Clock): string {
  return swedishCalendar.format(clock.now());
}
