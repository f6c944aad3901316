import { anchorAt } from 'shared/review/comment-anchor.ts';
import type { Answering } from './change-answer.ts';
import type { SignedInContext } from './change-review.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { documentOfRound } from './review-round.queries.ts';

/** Puts what is said to the questions of a round among its comments, on the text as a whole: it is numbered, responded to and published as they are. */
export async function answersAsComments(context: SignedInContext, { round, owned, submission }: Answering): Promise<void> {
  const { em, viewer, clock } = context;
  const document = await documentOfRound(context, round.id);
  const anchor = document && anchorAt(document, document.root, null);
  if (!anchor) return;
  const { node, ...place } = anchor;
  for (const [index, question] of round.questions.entries()) {
    const text = submission.answers[index]?.trim();
    if (!text) continue;
    round.lastNumber += 1;
    em.create(ReviewComment, {
      ...place,
      nodeId: node,
      question,
      text,
      type: 'GENERAL',
      proposedText: null,
      artefactId: owned.id,
      draftId: round.draftId,
      roundId: round.id,
      submissionId: submission.id,
      authorId: viewer.personId,
      number: round.lastNumber,
      createdAt: clock.now(),
      suggestionAppliedAt: null,
      resolvedAt: null,
      resolvedById: null,
    });
  }
}
