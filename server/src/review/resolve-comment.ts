import type { Context } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeComment, type CommentResult } from './change-comment.ts';
import { canSeeReview } from './review.policy.ts';
import type { ResolveCommentInput } from './round.inputs.ts';

/** Puts a comment of the team aside as dealt with, or takes it up again. Comments of a round are dealt with by their response. */
export function resolveComment(context: Context, input: ResolveCommentInput): Promise<CommentResult> {
  return changeComment(context, input, canSeeReview, async ({ locale, viewer, clock }, { comment, round }) => {
    if (round) return [userError('NotReady', locale, 'respondInstead')];
    comment.resolvedAt = input.resolved ? clock.now() : null;
    comment.resolvedById = input.resolved ? viewer.personId : null;
    return [];
  });
}
