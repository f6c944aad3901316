import { foldClocks, readClock, type ClockEntry } from 'shared/consultations/clock-ledger.ts';
import type { Context } from '../../kernel/context.ts';
import { clockEntries, workedTime } from '../clock-entries.ts';
import { calendarOf } from '../working-hours.queries.ts';
import type { ConsultOpinion } from './consult-opinion.entity.ts';

/** What the clock of an opinion shows, in milliseconds: `running` + `paused` is the time since it was asked for. */
export type OpinionTime = { running: number; paused: number; working: number };

/** The clock of an opinion now: it runs from the asking in the working time of the colleague's unit, and like the whole time of the question pauses in quarantine alone. */
export async function opinionTime(context: Context, { consultId, unitId, askedAt }: ConsultOpinion): Promise<OpinionTime> {
  const now = context.clock.now();
  const pauses = (await clockEntries(context, consultId)).filter(
    ({ clock, effect, at }) => clock === 'TOTAL' && at >= askedAt.getTime() && (effect === 'PAUSE' || effect === 'RESUME'),
  );
  const entries: ClockEntry[] = [{ clock: 'TOTAL', effect: 'START', at: askedAt.getTime() }, ...pauses];
  const { running, paused } = readClock(foldClocks(entries).TOTAL, now.getTime());
  const calendar = await calendarOf(context, unitId, [askedAt, now]);
  return { running, paused, working: workedTime(entries, 'TOTAL', now.getTime(), calendar) };
}
