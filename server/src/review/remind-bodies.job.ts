import { reminderDays } from 'shared/review/reminder-days.ts';
import { z } from 'zod';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { lockRound } from './change-round.ts';
import { morningOf } from './morning-of.ts';
import { remindSilent } from './remind-silent.ts';
import type { ReviewRound } from './review-round.entity.ts';

/** Reminds those who have not answered, unless the round is over by then. */
export const remindBodiesJob: Job<{ roundId: string }> = {
  kind: 'REMIND_BODIES',
  data: z.strictObject({ roundId: z.uuid() }),
  run: (context, { roundId }) =>
    inTransaction(context, async (context) => {
      const locked = await lockRound(context, roundId);
      if (!locked?.round.openedAt || locked.round.closedAt) return;
      await remindSilent(context, locked.round);
    }),
};

/** Asks for the reminders of a round that goes out, early in the morning of their days. Days that are past already are left out. */
export async function planReminders(context: Context, { id, opens, closes }: ReviewRound): Promise<void> {
  const ahead = reminderDays({ opens, closes }).map((day) => ({ day, at: morningOf(day) }));
  for (const { day, at } of ahead.filter(({ at }) => at > context.clock.now()))
    await enqueue(context, remindBodiesJob, { roundId: id }, { at, once: `${id} ${day}` });
}
