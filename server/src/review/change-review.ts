import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { SignedIn, Viewer } from '../kernel/viewer.ts';
import { lockArtefact, type OwnedArtefact } from '../publishing/artefact-scope.ts';
import { canSeeReview, type Reviewed } from './review.policy.ts';
import { reviewDeskRow, type ReviewDeskRow } from './review-desk.queries.ts';

/** The review as it now is, or what is in the way. */
export type ReviewResult = { review: ReviewDeskRow | null; errors: UserErrorRow[] };

/** A request by somebody who is signed in. */
export type SignedInContext = Context & { viewer: SignedIn };

/**
 * Changes the review of a text as one unit of work, the text locked: for those who may see the review and whom `may` lets. `work` gives what is in the way, or
 * nothing; what it has changed by then is written only when nothing is.
 */
export async function changeReview(
  context: Context,
  { artefactId }: { artefactId: string },
  may: (viewer: Viewer, artefact: Reviewed) => boolean,
  work: (context: SignedInContext, owned: OwnedArtefact) => Promise<UserErrorRow[]>,
): Promise<ReviewResult> {
  return inTransaction(context, async (context) => {
    const { em, locale, viewer } = context;
    const owned = await lockArtefact(context, artefactId);
    if (!owned || !canSeeReview(viewer, owned)) return refused(userError('NotFound', locale, 'notFound', ['artefactId']));
    if (!may(viewer, owned)) return refused(userError('NotAllowed', locale, 'notAllowed'));
    const errors = await work({ ...context, viewer }, owned);
    if (errors.length > 0) {
      em.clear();
      return { review: null, errors };
    }
    await em.flush();
    return { review: await reviewDeskRow(context, { id: owned.id }), errors: [] };
  });
}

function refused(error: UserErrorRow): ReviewResult {
  return { review: null, errors: [error] };
}
