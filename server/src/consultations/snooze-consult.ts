import type { SnoozeReason } from 'shared/consultations/handling-words.ts';
import { addDays } from 'shared/time/add-days.ts';
import type { WorkingCalendar } from 'shared/time/working-time.ts';
import { dayOf, today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { openingOf } from './office-hours.ts';
import { wakeConsult } from './wake-consult.ts';
import { calendarOf } from './working-hours.queries.ts';

export type SnoozeConsultInput = { consultId: string; until: string; reason: SnoozeReason };

/** T25: triage puts a question off until a working day of its own at most five such days ahead. Its clock runs on; it comes back by itself. */
export function snoozeConsult(context: Context, { consultId, until, reason }: SnoozeConsultInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T25');
    if (errors) return { errors };
    const from = today(context.clock);
    const isNear = /^\d{4}-\d\d-\d\d$/.test(until) && until > from && until <= addDays(from, FARTHEST_DAYS);
    const calendar = await calendarOf(context, consult.answeringUnitId ?? consult.requesterUnitId, [context.clock.now()]);
    if (!isNear || !isWorkingDay(until, calendar))
      return { errors: [userError('InvalidInput', context.locale, 'snoozeWithinFiveDays', ['until'])] };
    const opens = openingOf(until, calendar);
    const facts = { reason, snoozeWorkingDays: workingDaysUntil(from, until, calendar) };
    const changes = { snoozedUntil: opens };
    const refused = await stepOrErrors(context, consult, { transition: 'T25', role, facts, reasonCode: reason, changes });
    if (refused.length === 0) await enqueue(context, wakeConsult, { consultId: consult.id }, { at: opens });
    return { errors: refused };
  });
}

/** Days of the calendar further ahead than five working days ever are. */
const FARTHEST_DAYS = 60;

const isWorkingDay = (day: string, calendar: WorkingCalendar): boolean => dayOf(openingOf(day, calendar)) === day;

/** Working days after a day, up to and with another. */
function workingDaysUntil(from: string, until: string, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1;
  return count;
}
