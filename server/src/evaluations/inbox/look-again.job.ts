import { z } from 'zod';
import { today } from '../../kernel/clock.ts';
import { inTransaction, type Context } from '../../kernel/context.ts';
import { enqueue } from '../../kernel/jobs/enqueue.ts';
import type { Job } from '../../kernel/jobs/job.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { openTask } from '../../tasks/open-task.ts';
import { MethodProposal } from './method-proposal.entity.ts';

/** Asks the editors of a centre to look again at what they watch, on the day they chose; nothing where they decided otherwise since. */
export const lookAgainJob: Job<{ proposalId: string }> = {
  kind: 'LOOK_AGAIN',
  data: z.strictObject({ proposalId: z.uuid() }),
  run: (context, { proposalId }) =>
    inTransaction(context, async (context) => {
      const proposal = await context.em.findOne(MethodProposal, { id: proposalId, state: 'WATCHED' });
      if (!proposal?.lookAgainOn || proposal.lookAgainOn > today(context.clock)) return;
      await openTask(context, {
        kind: 'LOOK_AGAIN',
        owner: { role: 'CENTRE_EDITOR', organisationNodeId: proposal.centreId },
        subjectType: 'MethodProposal',
        subjectId: proposal.id,
        link: `/kunskap/forslag/${toNodeId('MethodProposal', proposal.id)}`,
        parameters: { title: proposal.title },
      });
    }),
};

/** Asks for the look at what is watched, early in the morning of its day. */
export async function planLookAgain(context: Context, { id, lookAgainOn }: MethodProposal): Promise<void> {
  if (!lookAgainOn) return;
  await enqueue(context, lookAgainJob, { proposalId: id }, { at: new Date(`${lookAgainOn}T06:00:00Z`), once: `${id} ${lookAgainOn}` });
}
