import type { Context } from '../kernel/context.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { endNews, type AnswerNews } from './answer-news.ts';
import { askToAnswer } from './ask-to-answer.ts';
import type { Answering } from './change-answer.ts';
import { ofRound } from './follow-edition.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { reviewPath } from './review-paths.ts';
import { ReviewResponse } from './review-response.entity.ts';
import { roundRow } from './review-round.queries.ts';
import type { ReviewRound } from './review-round.entity.ts';
import { ReviewSubmission } from './review-submission.entity.ts';

const WRITTEN_BACK = 'ROUND_WRITTEN_BACK';

/** Asks those who conduct a round to read what a body has written back. Whoever wrote it has seen what it answers. */
export async function tellOfAnswerInThread(context: Context, { round, owned, invitation }: Answering): Promise<void> {
  await endNews(context, invitation.id, 'WROTE_BACK');
  await openTask(context, {
    kind: WRITTEN_BACK,
    subjectType: 'ReviewRound',
    subjectId: round.id,
    owner: { role: 'CENTRE_EDITOR', organisationNodeId: owned.artefact.ownerId },
    link: `${reviewPath(owned.artefact.slug, 'remiss')}?remiss=${round.number}&visa=skrivit`,
    parameters: { title: round.title },
  });
}

/** Tells the body a comment comes from that something was written to it in the thread. */
export async function tellOfWordsInThread(context: Context, round: ReviewRound, comment: ReviewComment): Promise<void> {
  await tellBody(context, round, comment, 'ROUND_DIALOGUE');
  await endWaiting(context, round);
}

/** Tells the body a comment comes from, once each of its comments has a response, that it can read them and write back. */
export async function tellOfResponse(context: Context, round: ReviewRound, comment: ReviewComment): Promise<void> {
  const { em } = context;
  await em.flush();
  const { submissionId } = comment;
  const all = await em.find(ReviewComment, { submissionId }, { fields: ['id'] });
  const responded = await em.count(ReviewResponse, { commentId: { $in: all.map(({ id }) => id) } });
  if (responded === all.length) await tellBody(context, round, comment, 'ROUND_RESPONSES');
  await endWaiting(context, round);
}

/** Tells the body of an answer, and those that have joined it. */
async function tellBody(context: Context, round: ReviewRound, { submissionId }: ReviewComment, news: AnswerNews): Promise<void> {
  const { em } = context;
  if (!submissionId) return;
  const { invitationId } = await em.findOneOrFail(ReviewSubmission, submissionId);
  const joined = await em.find(ReviewSubmission, { joinedId: invitationId, submittedAt: { $ne: null } });
  const standBehind = [invitationId, ...joined.map((each) => each.invitationId)];
  await askToAnswer(context, round, await em.find(ReviewInvitation, { id: { $in: standBehind } }), news);
}

/** What bodies have written back waits until each of them has its answer. */
async function endWaiting(context: Context, round: ReviewRound): Promise<void> {
  await context.em.flush();
  const row = await roundRow(context, round.id);
  if (row?.writtenBack === 0) await closeTasks(context, { ...ofRound(round), kinds: [WRITTEN_BACK] }, 'BODY_ANSWERED');
}
