import { addDays } from 'shared/time/add-days.ts';
import { z } from 'zod';
import { today } from '../kernel/clock.ts';
import { inTransaction, type Context } from '../kernel/context.ts';
import { enqueue } from '../kernel/jobs/enqueue.ts';
import type { Job } from '../kernel/jobs/job.ts';
import { kindNamed } from '../publishing/kinds.ts';
import { takeStep } from '../publishing/take-step.ts';
import { openTask } from '../tasks/open-task.ts';
import { lockRoundInWork, type RoundInWork } from './lock-round-in-work.ts';
import { morningOf } from './morning-of.ts';
import type { ReviewRound } from './review-round.entity.ts';

/**
 * Sends a planned round out on its first day, as whoever planned it has decided. Where something is missing the editors are told once, and it is tried again
 * every morning until its last day: what is out by then, or planned anew for a later day, is left alone.
 */
export const openRoundJob: Job<{ roundId: string }> = {
  kind: 'OPEN_ROUND',
  data: z.strictObject({ roundId: z.uuid() }),
  run: (context, { roundId }) =>
    inTransaction(context, async (context) => {
      const found = await lockRoundInWork(context, roundId);
      if (!found || found.round.openedAt || found.round.opens > today(context.clock)) return;
      const { missing } = await takeStep(context, found.owned, found.loaded, {
        transition: 'OPEN_REMISS',
        reason: null,
        roles: ['CENTRE_EDITOR'],
      });
      if (!missing) return;
      await tellOfHindrance(context, found);
      await planOpening(context, found.round);
    }),
};

/** Asks for a planned round to be sent out: early on its first day, or where that has come, the next morning. */
export async function planOpening(context: Context, { id, opens, closes }: ReviewRound): Promise<void> {
  const now = today(context.clock);
  const day = opens > now ? opens : addDays(now, 1);
  if (day <= closes) await enqueue(context, openRoundJob, { roundId: id }, { at: morningOf(day), once: `${id} ${day}` });
}

/** What is missing is said on the page of the edition, with links to where it is mended. */
async function tellOfHindrance(context: Context, { round, owned: { artefact } }: RoundInWork): Promise<void> {
  await openTask(context, {
    kind: 'ROUND_NOT_OUT',
    owner: { role: 'CENTRE_EDITOR', organisationNodeId: artefact.ownerId },
    subjectType: 'ReviewRound',
    subjectId: round.id,
    link: kindNamed(context, artefact.kind).editorPath(artefact.slug),
    parameters: { title: round.title, opens: round.opens },
    dueAt: morningOf(round.closes),
  });
}
