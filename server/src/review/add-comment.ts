import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeReview, type ReviewResult } from './change-review.ts';
import { readComment } from './comment-input.ts';
import { documentInWork } from './edition-document.ts';
import { editionInWork } from './edition-in-work.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { canSeeReview } from './review.policy.ts';
import type { AddCommentInput } from './review.inputs.ts';

/** Comments on the edition in work, among those who work with it. */
export function addComment(context: Context, input: AddCommentInput): Promise<ReviewResult> {
  return changeReview(context, input, canSeeReview, async (context, { artefact }) => {
    const { em, locale, viewer, clock } = context;
    const draft = await editionInWork(context, artefact);
    const document = draft && (await documentInWork(context, artefact));
    if (!draft || !document) return [userError('NotReady', locale, 'noEditionInWork')];
    const read = readComment(context, input, document);
    if (read.errors) return read.errors;
    const [last] = await em.find(ReviewComment, { draftId: draft.id, roundId: null }, { orderBy: { number: 'desc' }, limit: 1 });
    const { id } = em.create(ReviewComment, {
      ...read.content,
      artefactId: artefact.id,
      draftId: draft.id,
      roundId: null,
      submissionId: null,
      question: null,
      authorId: viewer.personId,
      number: (last?.number ?? 0) + 1,
      createdAt: clock.now(),
      suggestionAppliedAt: null,
      resolvedAt: null,
      resolvedById: null,
    });
    record(context, { action: 'COMMENT_ADDED', objectType: 'Artefact', objectId: artefact.id, details: { comment: id ?? '' } });
    return [];
  });
}
