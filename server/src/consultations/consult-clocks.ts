import { applyEffects, foldClocks, readClock, type ClockEntry, type ClockState } from 'shared/consultations/clock-ledger.ts';
import { clockLimits, clockMarks } from 'shared/consultations/clock-limits.ts';
import type { Clock, ClockEffect } from 'shared/consultations/consult-state.ts';
import { addWorkingTime, type WorkingCalendar } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import { unitOfClock, workedTime } from './clock-entries.ts';
import { ConsultClockTime } from './consult-clock-time.entity.ts';
import type { Consult } from './consult.entity.ts';
import { clockMarkName } from './consult-job-names.ts';
import { closeLateTasks } from './late-tasks.ts';
import { calendarOf } from './working-hours.queries.ts';

/** The level a question is at: what a clock that ends there is kept under. */
export type ClockPlace = Pick<Consult, 'answeringUnitId' | 'rank' | 'track'>;

/**
 * Follows up what a step does to the clocks of a question, given how they stood before it: what a clock showed is kept when it stops, and what falls due
 * while it runs is asked for as jobs. `place` is where the question was before the step: a lap that
 * ends with a move belongs to the level it was spent at.
 */
export async function followClocks(
  context: Context,
  consult: Consult,
  place: ClockPlace,
  before: readonly ClockEntry[],
  effects: readonly ClockEffect[],
): Promise<void> {
  const now = context.clock.now().getTime();
  const held = foldClocks(before);
  const then = applyEffects(held, effects, now);
  const entries = [...before, ...effects.map((effect) => ({ ...effect, at: now }))];
  for (const clock of new Set(effects.map((effect) => effect.clock))) {
    const [was, is] = [held[clock], then[clock]];
    if (was === is) continue;
    if (isLapOver(was, is)) {
      await keepTime(context, consult, place, { clock, entries: before, was, now });
      await closeLateTasks(context, consult.id, clock);
    }
    if (is.status === 'RUNNING') await planMarks(context, consult, { clock, entries, startedAt: is.startedAt, now });
  }
}

function isLapOver(was: ClockState, is: ClockState): was is Exclude<ClockState, { status: 'NOT_STARTED' }> {
  if (was.status === 'NOT_STARTED' || was.status === 'STOPPED') return false;
  return is.status === 'STOPPED' || (is.status !== 'NOT_STARTED' && is.startedAt !== was.startedAt);
}

type Lap = { clock: Clock; entries: readonly ClockEntry[]; was: Exclude<ClockState, { status: 'NOT_STARTED' }>; now: number };

async function keepTime(context: Context, consult: Consult, place: ClockPlace, { clock, entries, was, now }: Lap): Promise<void> {
  const { em } = context;
  const { running, paused, elapsed } = readClock(was, now);
  const calendar = await calendarOf(context, unitOfClock(clock, { ...place, requesterUnitId: consult.requesterUnitId }), [
    new Date(was.startedAt),
    new Date(now),
  ]);
  const working = workedTime(entries, clock, now, calendar);
  const { topic, priority } = consult;
  const { answeringUnitId = null, rank = null, track } = place;
  const limit = clockLimits[clock];
  em.persist(
    em.create(ConsultClockTime, {
      consultId: consult.id,
      clock,
      startedAt: new Date(was.startedAt),
      stoppedAt: new Date(now),
      running,
      paused,
      elapsed,
      working,
      withinLimit: limit && limit.hours !== 'CALENDAR' ? working <= limit.limit[priority] : null,
      unitId: answeringUnitId,
      rank,
      track,
      topic,
      priority,
    }),
  );
}

type Running = { clock: Clock; entries: readonly ClockEntry[]; startedAt: number; now: number };

async function planMarks(context: Context, consult: Consult, { clock, entries, startedAt, now }: Running): Promise<void> {
  const marks = clockMarks(clock, consult.priority);
  if (marks.length === 0) return;
  const calendar = await calendarOf(context, unitOfClock(clock, consult), [new Date(now)]);
  const worked = workedTime(entries, clock, now, calendar);
  for (const { number, after } of marks) {
    const at = dueAt(clock, consult, after - worked, after, now, calendar);
    if (at === null) continue;
    const data = { consultId: consult.id, clock, startedAt: new Date(startedAt).toISOString(), mark: number };
    await enqueue(context, clockMarkName, data, { at, once: `${Object.values(data).join(' ')} ${now}` });
  }
}

/** When a mark falls due, inside working hours; null where it has passed. An outcome is planned for a day of the calendar. */
function dueAt(clock: Clock, consult: Consult, left: number, after: number, now: number, calendar: WorkingCalendar): Date | null {
  if (clock !== 'OUTCOME') return left >= 0 ? addWorkingTime(new Date(now), Math.round(left), calendar) : null;
  const planned = (consult.outcomeDueAt ?? new Date(now)).getTime() + after;
  return addWorkingTime(new Date(planned), 1, calendar);
}
