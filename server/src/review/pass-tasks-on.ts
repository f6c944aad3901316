import type { Context } from '../kernel/context.ts';
import { closeTasksOf } from '../tasks/open-task.ts';
import { Task } from '../tasks/task.entity.ts';
import { askToAnswer, type AnswerTask } from './ask-to-answer.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { ReviewRound } from './review-round.entity.ts';

/** What waits for a body in rounds waits for those who answer for it now, and no longer for those who did: the way there is closed to them. */
export async function passTasksOn(context: Context, bodyId: string, personIds: readonly string[]): Promise<void> {
  const { em } = context;
  const invitations = new Map((await em.find(ReviewInvitation, { bodyId, personId: null })).map((each) => [each.id, each]));
  const waiting = await em.find(Task, { subjectType: 'ReviewInvitation', subjectId: { $in: [...invitations.keys()] }, closedAt: null });
  const byKind = Map.groupBy(waiting, ({ kind, subjectId }) => `${kind} ${subjectId}`);
  for (const [first] of byKind.values()) {
    const invitation = first && invitations.get(first.subjectId);
    if (!first || !invitation) continue;
    const round = await em.findOneOrFail(ReviewRound, invitation.roundId);
    const { offeredBy } = first.parameters;
    await askToAnswer(context, round, [invitation], first.kind as AnswerTask, offeredBy ? { offeredBy } : {});
  }
  for (const { kind, subjectId, personId } of waiting)
    if (personId && !personIds.includes(personId)) await closeTasksOf(context, { kind, personId, subjectId }, 'BODY_CHANGED');
}
