import { addDays } from 'shared/time/add-days.ts';
import { z } from 'zod';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { takeStep } from '../publishing/take-step.ts';
import { lockRoundInWork } from './lock-round-in-work.ts';
import { morningOf } from './morning-of.ts';
import type { ReviewRound } from './review-round.entity.ts';

/** The morning after the last day of a round its text is revised. What comes in from then on is late; the round is closed by people, when all is answered. */
export const endRoundJob: Job<{ roundId: string }> = {
  kind: 'END_ROUND',
  data: z.strictObject({ roundId: z.uuid() }),
  run: (context, { roundId }) =>
    inTransaction(context, async (context) => {
      const found = await lockRoundInWork(context, roundId);
      if (!found?.round.openedAt || found.round.closedAt || found.loaded.draft.state !== 'REMISS') return;
      await takeStep(context, found.owned, found.loaded, { transition: 'REVISE', reason: null, roles: ['CENTRE_EDITOR'] });
    }),
};

/** Asks for the end of a round that goes out. */
export function planEnd(context: Context, { id, closes }: ReviewRound): Promise<void> {
  return enqueue(context, endRoundJob, { roundId: id }, { at: morningOf(addDays(closes, 1)), once: id });
}
