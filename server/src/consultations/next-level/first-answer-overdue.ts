import { foldClocks } from 'shared/consultations/clock-ledger.ts';
import { clockLimits } from 'shared/consultations/clock-limits.ts';
import type { Context } from '../../kernel/context.ts';
import { clockEntries, unitOfClock, workedTime } from '../clock-entries.ts';
import type { ClockPlace } from '../consult-clocks.ts';
import type { Consult } from '../consult.entity.ts';
import { calendarOf } from '../working-hours.queries.ts';

/** Whether the time for a first answer has run out, and nobody has given one: the clock runs on, past its limit, in the working time of who answers. */
export async function isFirstAnswerOverdue(
  context: Context,
  consult: ClockPlace & Pick<Consult, 'id' | 'priority' | 'requesterUnitId'>,
): Promise<boolean> {
  const entries = await clockEntries(context, consult.id);
  const state = foldClocks(entries).FIRST_ANSWER;
  const limit = clockLimits.FIRST_ANSWER?.limit[consult.priority];
  if (state.status !== 'RUNNING' || limit === undefined) return false;
  const now = context.clock.now();
  const calendar = await calendarOf(context, unitOfClock('FIRST_ANSWER', consult), [new Date(state.startedAt), now]);
  return workedTime(entries, 'FIRST_ANSWER', now.getTime(), calendar) >= limit;
}
