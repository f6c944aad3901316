import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { idOf } from '../kernel/node-id.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { changeAnswer, type AnswerResult } from './change-answer.ts';
import { tellOfAnswerInThread } from './dialogue-tasks.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { ReviewReply } from './review-reply.entity.ts';
import { ReviewResponse } from './review-response.entity.ts';
import { ReviewSubmission } from './review-submission.entity.ts';
import type { WriteBackInput } from './round.inputs.ts';

const schema = z.object({ text: visibleText(5_000) });

/**
 * Writes back in the thread of a comment one's body has handed in, or that stands in an answer it has joined, once something has been said to it: its response, or words of those who work with the text,
 * who are asked to read it. It is no new comment, and the thread is shown to nobody else.
 */
export function writeBack(context: Context, input: WriteBackInput): Promise<AnswerResult> {
  return changeAnswer(
    context,
    input,
    async (context, answering) => {
      const { em, locale, viewer, clock } = context;
      const { submission, invitation, round } = answering;
      const parsed = parseInput(schema, input, locale);
      if (parsed.errors) return parsed.errors;
      const id = idOf('ReviewComment', input.commentId) ?? crypto.randomUUID();
      const standsBehind = [invitation.id, ...(submission.joinedId ? [submission.joinedId] : [])];
      const answers = await em.find(ReviewSubmission, { invitationId: { $in: standsBehind }, roundId: round.id }, { fields: ['id'] });
      const comment = await em.findOne(ReviewComment, { id, submissionId: { $in: answers.map((answer) => answer.id) } });
      if (!comment) return [userError('NotFound', locale, 'notFound', ['commentId'])];
      if (!(await isSpokenTo(context, comment.id))) return [userError('NotReady', locale, 'nothingToWriteBackTo')];
      const said = { commentId: comment.id, authorId: viewer.personId, invitationId: invitation.id, text: parsed.value.text.trim() };
      em.create(ReviewReply, { ...said, createdAt: clock.now() });
      await tellOfAnswerInThread(context, answering);
      record(context, { action: 'BODY_WROTE_BACK', objectType: 'ReviewComment', objectId: comment.id });
      return [];
    },
    { handedIn: true },
  );
}

async function isSpokenTo({ em }: Context, commentId: string): Promise<boolean> {
  return (await em.count(ReviewResponse, { commentId })) > 0 || (await em.count(ReviewReply, { commentId, invitationId: null })) > 0;
}
