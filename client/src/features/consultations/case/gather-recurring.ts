type LogEvent = { happenedAt: string; who: string; unitName?: string | null; text: string; reason?: string | null; recurs: boolean };

/** A row of the log: an event, or what one person read or saved again in one day, as the newest of those times. */
export type LogRow<Event> = Event & { times: number; firstAt: string };

const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Gathers what recurs, such as the reading of one part, by one person, in one role, in one Swedish day, of events in order from the newest. Anything else stands by itself. */
export function gatherRecurring<Event extends LogEvent>(events: readonly Event[]): LogRow<Event>[] {
  const rows: LogRow<Event>[] = [];
  const recurring = new Map<string, LogRow<Event>>();
  for (const event of events) {
    const { who, unitName, text, reason, happenedAt } = event;
    const key = JSON.stringify([who, unitName, text, reason, swedishDay.format(new Date(happenedAt))]);
    const gathered = event.recurs ? recurring.get(key) : undefined;
    if (gathered) Object.assign(gathered, { times: gathered.times + 1, firstAt: happenedAt });
    else {
      const row = { ...event, times: 1, firstAt: happenedAt };
      rows.push(row);
      if (event.recurs) recurring.set(key, row);
    }
  }
  return rows;
}
