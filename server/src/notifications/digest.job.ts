import { z } from 'zod';
import { swedishOfficeHours } from 'shared/time/swedish-office-hours.ts';
import { addDays } from 'shared/time/add-days.ts';
import { addWorkingTime } from 'shared/time/working-time.ts';
import { dayOf, today, type Clock } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job, JobName } from '../kernel/jobs/job.ts';
import { waitingPeople } from './digest.queries.ts';
import { letterJob } from './letter.job.ts';

const digestName: JobName<{ day: string }> = { kind: 'DIGEST', data: z.strictObject({ day: z.iso.date() }) };

/**
 * On the morning of a working day: one letter to each person for whom something has begun to wait since the working day before, or who has been reminded.
 * Asks for the next morning before anything else, so that one that fails is not the last.
 */
export const digestJob: Job<{ day: string }> = {
  ...digestName,
  run: (context, { day }) =>
    inTransaction(context, async (context) => {
      await planDigest(context);
      for (const { personId, waiting, reminded } of await waitingPeople(context, workingMorningBefore(context.clock))) {
        await enqueue(context, letterJob, { personId, waiting, reminded }, { once: `${personId} ${day}` });
      }
    }),
};

/** Asks for the digest of the next working morning; asked for already, nothing happens. In the caller's transaction. */
export async function planDigest(context: Context): Promise<void> {
  const at = nextWorkingMorning(context.clock);
  const day = dayOf(at);
  await enqueue(context, digestName, { day }, { at, once: day });
}

function nextWorkingMorning(clock: Clock): Date {
  // Eleven in the evening in UTC is midnight or later in Sweden, and before any office opens.
  const midnight = new Date(`${today(clock)}T23:00:00Z`);
  const year = midnight.getUTCFullYear();
  return new Date(addWorkingTime(midnight, 1, swedishOfficeHours([year, year + 1])).getTime() - 1);
}

function workingMorningBefore(clock: Clock): Date {
  const year = clock.now().getUTCFullYear();
  const calendar = swedishOfficeHours([year - 1, year, year + 1]);
  for (let back = 1; ; back += 1) {
    const midnight = new Date(`${addDays(today(clock), -back - 1)}T23:00:00Z`);
    const morning = new Date(addWorkingTime(midnight, 1, calendar).getTime() - 1);
    if (morning < new Date(`${addDays(today(clock), -1)}T23:00:00Z`)) return morning;
  }
}
