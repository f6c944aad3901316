import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { openTasks, type NewTask } from '../tasks/open-task.ts';
import { ANSWER_NEWS, type AnswerNews } from './answer-news.ts';
import { BodyContact } from './body-contact.entity.ts';
import { ReviewBody } from './review-body.entity.ts';
import type { ReviewInvitation } from './review-invitation.entity.ts';
import type { ReviewRound } from './review-round.entity.ts';
import { answerPath } from './review-paths.ts';

/** What those who answer for a body are asked or told in a round. */
export type AnswerTask = 'ANSWER_ROUND' | 'ROUND_REMINDER' | 'JOIN_ANSWER' | AnswerNews;

/**
 * Opens a task for everybody who answers for those invited, or tells them what came of it. A task to answer is due on the last day of the round.
 */
export async function askToAnswer(
  context: Context,
  round: ReviewRound,
  invitations: readonly ReviewInvitation[],
  kind: AnswerTask,
  more: Record<string, unknown> = {},
): Promise<void> {
  const { em } = context;
  const bodyIds = invitations.map(({ bodyId }) => bodyId);
  const bodies = new Map((await em.find(ReviewBody, { id: { $in: bodyIds } })).map((body) => [body.id, body]));
  const contacts = Map.groupBy(await em.find(BodyContact, { bodyId: { $in: bodyIds } }), ({ bodyId }) => bodyId);
  const tasks = invitations.flatMap((invitation) => {
    const body = bodies.get(invitation.bodyId);
    const people = invitation.personId ? [invitation.personId] : (contacts.get(invitation.bodyId) ?? []).map(({ personId }) => personId);
    return people.map((personId): NewTask => {
      const task = taskOf(round, invitation, body, personId, kind);
      return { ...task, parameters: { ...task.parameters, ...more } };
    });
  });
  await openTasks(context, tasks);
}

function taskOf(
  round: ReviewRound,
  invitation: ReviewInvitation,
  body: ReviewBody | undefined,
  personId: string,
  kind: AnswerTask,
): NewTask {
  return {
    kind,
    owner: { personId },
    subjectType: 'ReviewInvitation',
    subjectId: invitation.id,
    link: answerPath(toNodeId('ReviewRound', round.id), toNodeId('ReviewInvitation', invitation.id), body?.panel ?? false),
    parameters: { title: round.title, body: invitation.bodyName ?? body?.name ?? '', closes: round.closes, roundKind: round.kind },
    dueAt: kind in ANSWER_NEWS ? null : new Date(`${round.closes}T12:00:00Z`),
  };
}
