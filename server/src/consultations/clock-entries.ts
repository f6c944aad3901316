import { runningPeriods, type ClockEntry } from 'shared/consultations/clock-ledger.ts';
import { clockLimits } from 'shared/consultations/clock-limits.ts';
import type { Clock } from 'shared/consultations/consult-state.ts';
import { workingTimeBetween, type WorkingCalendar } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import type { Consult } from './consult.entity.ts';

/** Everything that has happened to the clocks of a question, in order. */
export async function clockEntries({ em }: Context, consultId: string): Promise<ClockEntry[]> {
  // Steps of one instant are told apart by their numbers alone, and Kysely sees only what is flushed.
  await em.flush();
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('consult_clock_event as event')
    .innerJoin('consult_transition as step', 'step.id', 'event.transitionId')
    .select(['event.clock', 'event.effect', 'event.at'])
    .where('event.consultId', '=', consultId)
    .orderBy('step.number')
    .orderBy('event.position')
    .execute();
  return rows.map(({ clock, effect, at }) => ({ clock, effect, at: at.getTime() }));
}

/** The unit whose working time a clock counts. */
export function unitOfClock(
  clock: Clock,
  { requesterUnitId, answeringUnitId }: Pick<Consult, 'answeringUnitId' | 'requesterUnitId'>,
): string {
  return clockLimits[clock]?.hours === 'REQUESTING' ? requesterUnitId : (answeringUnitId ?? requesterUnitId);
}

/** Milliseconds of working time a clock has run in its present lap. */
export function workedTime(entries: readonly ClockEntry[], clock: Clock, now: number, calendar: WorkingCalendar): number {
  return runningPeriods(entries, clock, now).reduce(
    (sum, { from, to }) => sum + workingTimeBetween(new Date(from), new Date(to), calendar),
    0,
  );
}
