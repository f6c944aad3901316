import type { SnoozeReason } from 'shared/consultations/handling-words.ts';
import { addDays } from 'shared/time/add-days.ts';
import { workingTimeBetween } from 'shared/time/working-time.ts';
import { today } from '../kernel/clock.ts';
import type { Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeConsult, roleOrError, stepOrErrors, type ConsultResult } from './change-consult.ts';
import { BUSINESS_DAY_MILLISECONDS, officeHours, openingOf } from './office-hours.ts';
import { wakeConsult } from './wake-consult.ts';

export type SnoozeConsultInput = { consultId: string; until: string; reason: SnoozeReason };

/** T25: triage puts a question off until a working day at most five working days ahead. Its clock runs on; it comes back by itself. */
export function snoozeConsult(context: Context, { consultId, until, reason }: SnoozeConsultInput): Promise<ConsultResult> {
  return changeConsult(context, consultId, async (context, found) => {
    const { consult } = found;
    const { role, errors } = roleOrError(context, found, 'T25');
    if (errors) return { errors };
    if (!/^\d{4}-\d\d-\d\d$/.test(until) || until <= today(context.clock) || until > addDays(today(context.clock), 60))
      return { errors: [userError('InvalidInput', context.locale, 'snoozeWithinFiveDays', ['until'])] };
    const opens = openingOf(until);
    const facts = { reason, snoozeWorkingDays: workingDaysUntil(context.clock.now(), opens) };
    const changes = { snoozedUntil: opens };
    const refused = await stepOrErrors(context, consult, { transition: 'T25', role, facts, reasonCode: reason, changes });
    if (refused.length === 0) await enqueue(context, wakeConsult, { consultId: consult.id }, { at: opens });
    return { errors: refused };
  });
}

/** Whole working days that end before a morning, the present one counted as begun. */
function workingDaysUntil(now: Date, opens: Date): number {
  return Math.max(1, Math.ceil(workingTimeBetween(now, opens, officeHours([now, opens])) / BUSINESS_DAY_MILLISECONDS));
}
