import { changesText } from 'shared/review/review-words.ts';
import { anyText, visibleText } from 'shared/text/localised.ts';
import * as z from 'zod/mini';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { parseInput, userError } from '../kernel/user-errors.ts';
import { canEditDraft } from '../publishing/artefact.policy.ts';
import { changeComment, type CommentResult } from './change-comment.ts';
import { tellOfResponse } from './dialogue-tasks.ts';
import { holdsNode } from './edition-document.ts';
import { ReviewResponse } from './review-response.entity.ts';
import type { RespondToCommentInput } from './round.inputs.ts';

const schema = z.object({ text: visibleText(10_000), changedNodeId: z.nullish(anyText(64)) });

/**
 * Gives a comment of a round its one response. What is accepted names the part that is changed because of it. What is put into the text is
 * accepted, wholly or in part. Until the round is closed the response can be written anew.
 */
export function respondToComment(context: Context, input: RespondToCommentInput): Promise<CommentResult> {
  return changeComment(context, input, canEditDraft, async (context, { comment, owned, round }) => {
    const { em, locale, viewer, clock } = context;
    if (!round) return [userError('NotFound', locale, 'notFound', ['commentId'])];
    const parsed = parseInput(schema, input, locale);
    if (parsed.errors) return parsed.errors;
    const { disposition } = input;
    if (comment.suggestionAppliedAt && !changesText(disposition))
      return [userError('NotReady', locale, 'suggestionAccepted', ['disposition'])];
    const changedNodeId = changesText(disposition) ? parsed.value.changedNodeId || null : null;
    if (changesText(disposition) && !changedNodeId) return [userError('InvalidInput', locale, 'changeMissing', ['changedNodeId'])];
    if (changedNodeId && !(await holdsNode(context, owned.artefact, changedNodeId)))
      return [userError('NotFound', locale, 'notFound', ['changedNodeId'])];
    const given = {
      disposition,
      text: parsed.value.text.trim(),
      changedNodeId,
      respondedAt: clock.now(),
      respondedById: viewer.personId,
    };
    const known = await em.findOne(ReviewResponse, { commentId: comment.id });
    if (known) em.assign(known, given);
    else em.create(ReviewResponse, { commentId: comment.id, ...given });
    await tellOfResponse(context, round, comment);
    record(context, { action: 'COMMENT_RESPONDED', objectType: 'ReviewComment', objectId: comment.id, details: { disposition } });
    return [];
  });
}
