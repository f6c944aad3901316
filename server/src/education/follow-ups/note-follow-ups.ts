import type { Context } from '../../kernel/context.ts';
import { record } from '../../kernel/ledger/ledger.ts';
import { closeTasks } from '../../tasks/open-task.ts';
import { FollowUp } from './follow-up.entity.ts';

/** After an answer to a question of a lesson has been recorded: what came back and is answered now is done, and waits no longer. */
export async function noteFollowUps(context: Context, enrolmentId: string, node: string): Promise<void> {
  const { em, clock } = context;
  const waiting = await em.find(FollowUp, { enrolmentId, doneAt: null });
  for (const followUp of waiting.filter(({ nodes }) => nodes.includes(node))) {
    followUp.answered = [...new Set([...followUp.answered, node])];
    if (!followUp.nodes.every((each) => followUp.answered.includes(each))) continue;
    followUp.doneAt = clock.now();
    record(context, { action: 'FOLLOW_UP_DONE', objectType: 'Enrolment', objectId: enrolmentId, details: { day: followUp.day } });
    await closeTasks(context, { subjectType: 'FollowUp', subjectIds: [followUp.id] }, 'FOLLOW_UP_DONE');
  }
}
