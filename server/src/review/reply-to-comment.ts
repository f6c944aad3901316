import { visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput } from '../kernel/user-errors.ts';
import { changeComment, type CommentResult } from './change-comment.ts';
import { tellOfWordsInThread } from './dialogue-tasks.ts';
import { ReviewReply } from './review-reply.entity.ts';
import { canSeeReview } from './review.policy.ts';
import type { ReplyToCommentInput } from './round.inputs.ts';

const schema = z.object({ text: visibleText(5_000) });

/**
 * Says something to a comment: a thread beside the response, which is given once and for everybody. To one of the team it is said among those who work with the
 * text; to one of a round, to the body it comes from as well, which is told and can write back until the round is closed.
 */
export function replyToComment(context: Context, input: ReplyToCommentInput): Promise<CommentResult> {
  return changeComment(context, input, canSeeReview, async (context, { comment, round }) => {
    const { em, locale, viewer, clock } = context;
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const said = { commentId: comment.id, authorId: viewer.personId, invitationId: null, text: parsed.value.text.trim() };
    em.create(ReviewReply, { ...said, createdAt: clock.now() });
    if (round) await tellOfWordsInThread(context, round, comment);
    record(context, { action: 'COMMENT_REPLIED', objectType: 'ReviewComment', objectId: comment.id });
    return [];
  });
}
