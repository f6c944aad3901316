import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { parseInput } from '../kernel/user-errors.ts';
import { changeComment, type CommentResult } from './change-comment.ts';
import { ReviewReply } from './review-reply.entity.ts';
import { canSeeReview } from './review.policy.ts';
import type { ReplyToCommentInput } from './round.inputs.ts';

const schema = z.object({ text: visibleText(5_000) });

/** Says something to a comment, among those who work with the text: a thread beside the response, which is given once and for everybody. */
export function replyToComment(context: Context, input: ReplyToCommentInput): Promise<CommentResult> {
  return changeComment(context, input, canSeeReview, async ({ em, locale, viewer, clock }, { comment }) => {
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    em.create(ReviewReply, { commentId: comment.id, authorId: viewer.personId, text: parsed.value.text.trim(), createdAt: clock.now() });
    return [];
  });
}
