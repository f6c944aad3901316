import type { Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeAnswer, type AnswerResult } from './change-answer.ts';
import { ReviewComment } from './review-comment.entity.ts';
import type { RemoveRoundCommentInput } from './round.inputs.ts';

/** Takes a comment out of an answer that has not been handed in. */
export function removeRoundComment(context: Context, input: RemoveRoundCommentInput): Promise<AnswerResult> {
  return changeAnswer(context, input, async ({ em, locale, clock }, { submission }) => {
    const id = idOf('ReviewComment', input.commentId) ?? crypto.randomUUID();
    const comment = await em.findOne(ReviewComment, { id, submissionId: submission.id });
    if (!comment) return [userError('NotFound', locale, 'notFound', ['commentId'])];
    em.remove(comment);
    submission.updatedAt = clock.now();
    return [];
  });
}
