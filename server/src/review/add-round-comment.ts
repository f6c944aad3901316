import type { Context } from '../kernel/context.ts';
import { userError } from '../kernel/user-errors.ts';
import { changeAnswer, type AnswerResult } from './change-answer.ts';
import { readComment } from './comment-input.ts';
import { ReviewComment } from './review-comment.entity.ts';
import { documentOfRound } from './review-round.queries.ts';
import type { AddRoundCommentInput } from './round.inputs.ts';

/** Comments that one answer may hold: more than anybody has sent. */
const MOST = 2_000;

/** Adds a comment to an answer that is being written, on the text as it was sent out. It is seen by others when the answer is handed in. */
export function addRoundComment(context: Context, input: AddRoundCommentInput): Promise<AnswerResult> {
  return changeAnswer(context, input, async (context, { round, owned, submission }) => {
    const { em, locale, viewer, clock } = context;
    const document = await documentOfRound(context, round.id);
    if (!document) return [userError('NotReady', locale, 'roundMissing')];
    const read = readComment(context, input, document);
    if (read.errors) return read.errors;
    if ((await em.count(ReviewComment, { submissionId: submission.id })) >= MOST)
      return [userError('NotReady', locale, 'tooMany', [], { max: MOST })];
    round.lastNumber += 1;
    submission.updatedAt = clock.now();
    em.create(ReviewComment, {
      ...read.content,
      artefactId: owned.id,
      draftId: round.draftId,
      roundId: round.id,
      submissionId: submission.id,
      question: null,
      authorId: viewer.personId,
      number: round.lastNumber,
      createdAt: clock.now(),
      suggestionAppliedAt: null,
      resolvedAt: null,
      resolvedById: null,
    });
    return [];
  });
}
