import { foldClocks, type ClockEntry } from 'shared/consultations/clock-ledger.ts';
import { clockLimits } from 'shared/consultations/clock-limits.ts';
import { clocks, type Clock } from 'shared/consultations/consult-state.ts';
import type { WorkingCalendar } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { clockEntries, unitOfClock, workedTime } from './clock-entries.ts';
import type { Consult } from './consult.entity.ts';
import { calendarsOf } from './working-hours.queries.ts';

/** A clock that runs, with the working time left of it in milliseconds, zero or below once it is out, in the calendar it is counted by. */
export type TimeLeft = { clock: Clock; left: number; calendar: WorkingCalendar };

type Timed = Pick<Consult, 'answeringUnitId' | 'priority' | 'requesterUnitId'>;

/** The units whose working time the clocks of a question count. */
export const unitsOfClocks = ({ requesterUnitId, answeringUnitId }: Timed): string[] => [
  requesterUnitId,
  answeringUnitId ?? requesterUnitId,
];

/** What is left of the clocks of a question that run and have a limit in working time, the one that is out first first. */
export function timeLeft(
  consult: Timed,
  entries: readonly ClockEntry[],
  now: Date,
  calendars: ReadonlyMap<string, WorkingCalendar>,
): TimeLeft[] {
  const ledger = foldClocks(entries);
  const running = clocks.flatMap((clock) => {
    const limit = clockLimits[clock];
    const calendar = calendars.get(unitOfClock(clock, consult));
    if (!limit || limit.hours === 'CALENDAR' || !calendar || ledger[clock].status !== 'RUNNING') return [];
    return [{ clock, calendar, left: limit.limit[consult.priority] - workedTime(entries, clock, now.getTime(), calendar) }];
  });
  return running.toSorted((a, b) => a.left - b.left);
}

/** As `timeLeft`, of one question now. */
export async function timeLeftOf(context: Context, consult: Timed & { id: string }): Promise<TimeLeft[]> {
  const now = context.clock.now();
  const entries = await clockEntries(context, consult.id);
  const calendars = await calendarsOf(context, unitsOfClocks(consult), [...entries.map(({ at }) => new Date(at)), now]);
  return timeLeft(consult, entries, now, calendars);
}
