import { LockMode } from '@mikro-orm/core';
import { foldClocks } from 'shared/consultations/clock-ledger.ts';
import { clockMarks } from 'shared/consultations/clock-limits.ts';
import { addWorkingTime, workingTimeBetween } from 'shared/time/working-time.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { runOutOfTime } from './clock-breach.ts';
import { ConsultClockMark } from './consult-clock-mark.entity.ts';
import { clockMarkName, type ClockMarkData } from './consult-job-names.ts';
import { clockEntries, unitOfClock, workedTime } from './clock-entries.ts';
import { remindOfConsult } from './consult-tasks.ts';
import { Consult } from './consult.entity.ts';
import { calendarOf } from './working-hours.queries.ts';

/**
 * A clock of a question has run so long that somebody is to be reminded, or that its time is out. Looks at the clock as it stands: one that has stopped,
 * begun a new lap or been paused meanwhile is left alone. Nothing is done outside working hours; it waits for the next morning.
 */
export const consultClockJob: Job<ClockMarkData> = {
  ...clockMarkName,
  run: (context, data) => inTransaction(context, (context) => meet(context, data)),
};

async function meet(context: Context, data: ClockMarkData): Promise<void> {
  const { em, clock } = context;
  const consult = await em.findOne(Consult, data.consultId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const mark = consult && clockMarks(data.clock, consult.priority).find(({ number }) => number === data.mark);
  if (!consult || !mark || consult.quarantined) return;
  const now = clock.now();
  const entries = await clockEntries(context, consult.id);
  const state = foldClocks(entries)[data.clock];
  const startedAt = new Date(data.startedAt);
  if (state.status !== 'RUNNING' || state.startedAt !== startedAt.getTime()) return;
  const calendar = await calendarOf(context, unitOfClock(data.clock, consult), [startedAt, now]);
  // A pause moved the time: what was asked for when the clock went on again comes later.
  const isOutcome = data.clock === 'OUTCOME';
  if (!isOutcome && workedTime(entries, data.clock, now.getTime(), calendar) < mark.after) return;
  const before = await em.find(ConsultClockMark, { consultId: consult.id, clock: data.clock, startedAt });
  if (before.some((each) => each.mark === data.mark)) return;
  const isClosingTime = mark.after > 0 && workingTimeBetween(new Date(now.getTime() - 60_000), now, calendar) > 0;
  if (!isClosingTime && workingTimeBetween(now, new Date(now.getTime() + 1), calendar) === 0) {
    const opens = addWorkingTime(now, 1, calendar);
    await enqueue(context, clockMarkName, data, { at: opens, once: `${Object.values(data).join(' ')} ${opens.toISOString()}` });
    return;
  }
  em.persist(em.create(ConsultClockMark, { consultId: consult.id, clock: data.clock, startedAt, mark: data.mark, at: now }));
  record(context, {
    action: mark.kind === 'REMIND' ? 'CONSULT_REMINDED' : 'CONSULT_TIME_OUT',
    objectType: 'Consult',
    objectId: consult.id,
    actorRole: 'SYS',
    details: { clock: data.clock, mark: data.mark },
  });
  const reminders = before.filter((each) => each.mark > 0).length;
  if (mark.kind === 'REMIND') await remindOfConsult(context, consult);
  else await runOutOfTime(context, consult, data.clock, reminders);
}
