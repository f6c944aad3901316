import { sql } from 'kysely';
import type { ClockEntry } from 'shared/consultations/clock-ledger.ts';
import type { Clock } from 'shared/consultations/consult-state.ts';
import { addWorkingTime, type WorkingCalendar } from 'shared/time/working-time.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { consults } from './consult.queries.ts';
import type { ConsultRow } from './consult.rows.ts';
import type { ConsultationsTables } from './consultations.tables.ts';
import { timeLeft, unitsOfClocks } from './time-left.ts';
import { calendarsOf } from './working-hours.queries.ts';

/** Working time left of a clock, in milliseconds and below zero once it has; and when it runs out, null once it has. */
export type ConsultDue = { clock: Clock; left: number; at: Date | null };

/**
 * What is due about questions: the clocks that run, the one with the least working time left first, counted in the working hours of the unit whose clock
 * it is. A question whose clocks stand still, or run without a limit, has none. Three statements, however many questions.
 */
export const duesOfConsult = defineLoader<string, ConsultDue[]>(async (context, ids) => {
  const now = context.clock.now();
  const rows = await consults(context)
    .where('consult.id', 'in', [...ids])
    .execute();
  const entries = await entriesOf(context, ids);
  const units = rows.flatMap(unitsOfClocks);
  const starts = [...entries.values()].flat().map(({ at }) => new Date(at));
  const calendars = await calendarsOf(context, units, [...starts, now]);
  return new Map(rows.map((row) => [row.id, duesOf(row, entries.get(row.id) ?? [], now, calendars)]));
});

function duesOf(row: ConsultRow, entries: readonly ClockEntry[], now: Date, calendars: ReadonlyMap<string, WorkingCalendar>): ConsultDue[] {
  return timeLeft(row, entries, now, calendars).map(({ clock, left, calendar }) => ({
    clock,
    left,
    at: left > 0 ? addWorkingTime(now, Math.round(left), calendar) : null,
  }));
}

async function entriesOf({ em }: Context, ids: readonly string[]): Promise<ReadonlyMap<string, ClockEntry[]>> {
  const rows = await projection<ConsultationsTables>(em)
    .selectFrom('consult_clock_event as event')
    .innerJoin('consult_transition as step', 'step.id', 'event.transitionId')
    .select(['event.consultId', 'event.clock', 'event.effect', sql<number>`(extract(epoch from event.at) * 1000)::float8`.as('at')])
    .where('event.consultId', 'in', [...ids])
    .orderBy('step.number')
    .orderBy('event.position')
    .execute();
  return Map.groupBy(rows, ({ consultId }) => consultId);
}
