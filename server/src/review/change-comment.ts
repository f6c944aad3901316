import { inTransaction, type Context } from '../kernel/context.ts';
import { idOf } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { lockArtefact, type OwnedArtefact } from '../publishing/artefact-scope.ts';
import { lockRound } from './change-round.ts';
import type { SignedInContext } from './change-review.ts';
import { commentRow, type CommentRow } from './comment.queries.ts';
import { ReviewComment } from './review-comment.entity.ts';
import type { ReviewRound } from './review-round.entity.ts';
import { ReviewSubmission } from './review-submission.entity.ts';
import { canSeeReview, type Reviewed } from './review.policy.ts';

/** The comment as it now is, or what is in the way. */
export type CommentResult = { comment: CommentRow | null; errors: UserErrorRow[] };

/** A comment with the text it is about, and its round where it was made in one. */
export type Commented = { comment: ReviewComment; owned: OwnedArtefact; round: ReviewRound | null };

/**
 * Changes what belongs to a comment, as one unit of work, the text and the round locked: for those who may see the review and whom `may` lets. A comment of an
 * answer that has not been handed in is nobody's to see; one of a closed round stays as it is.
 */
export async function changeComment(
  context: Context,
  { commentId }: { commentId: string },
  may: (viewer: Viewer, artefact: Reviewed) => boolean,
  work: (context: SignedInContext, commented: Commented) => Promise<UserErrorRow[]>,
): Promise<CommentResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const found = await load(context, idOf('ReviewComment', commentId));
    if (!found || !canSeeReview(viewer, found.owned)) return refused(userError('NotFound', locale, 'notFound', ['commentId']));
    if (!may(viewer, found.owned)) return refused(userError('NotAllowed', locale, 'notAllowed'));
    if (found.round?.closedAt) return refused(userError('NotReady', locale, 'roundClosed'));
    const errors = await work({ ...context, viewer }, found);
    if (errors.length > 0) {
      em.clear();
      return { comment: null, errors };
    }
    await em.flush();
    return { comment: await commentRow(context, found.comment.id), errors: [] };
  });
}

async function load(context: Context, id: string | null): Promise<Commented | null> {
  const { em } = context;
  const comment = id ? await em.findOne(ReviewComment, id) : null;
  if (!comment) return null;
  const owned = await lockArtefact(context, toNodeId('Artefact', comment.artefactId));
  if (!owned) return null;
  if (!comment.submissionId) return { comment, owned, round: null };
  const { submittedAt } = await em.findOneOrFail(ReviewSubmission, comment.submissionId);
  const locked = submittedAt ? await lockRound(context, comment.roundId ?? null) : null;
  return locked && { comment, owned, round: locked.round };
}

function refused(error: UserErrorRow): CommentResult {
  return { comment: null, errors: [error] };
}
