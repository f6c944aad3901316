import { documentOf } from 'shared/publishing/draft-operations.ts';
import { suggestedAttrs } from 'shared/review/suggested-wording.ts';
import type { Context } from '../kernel/context.ts';
import { record } from '../kernel/ledger/ledger.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import { canEditDraft } from '../publishing/artefact.policy.ts';
import { editDraft } from '../publishing/edit-draft.ts';
import { loadDraft } from '../publishing/load-draft.ts';
import { changeComment, type CommentResult } from './change-comment.ts';
import { tellOfResponse } from './dialogue-tasks.ts';
import type { ReviewComment } from './review-comment.entity.ts';
import { ReviewResponse } from './review-response.entity.ts';
import type { ReviewRound } from './review-round.entity.ts';
import type { ApplySuggestionInput } from './round.inputs.ts';

/**
 * Puts the wording a comment suggests into the edition, as one change of its part. In a round it is the response too: accepted, with the part it changed; among
 * the team the comment is resolved. It is put in once, and not from a comment that is resolved. Whose words they are stays with the comment.
 */
export function applySuggestion(context: Context, input: ApplySuggestionInput): Promise<CommentResult> {
  return changeComment(context, input, canEditDraft, async (context, { comment, owned, round }) => {
    const { locale, viewer, clock } = context;
    if (comment.suggestionAppliedAt) return [userError('NotReady', locale, 'suggestionApplied')];
    if (comment.resolvedAt) return [userError('NotReady', locale, 'commentResolved')];
    const loaded = await loadDraft(context, owned.artefact);
    const anchor = { ...comment, node: comment.nodeId, attribute: comment.attribute ?? null };
    const attrs = loaded && comment.proposedText != null ? suggestedAttrs(documentOf(loaded.state), anchor, comment.proposedText) : null;
    if (!loaded || !attrs) return [userError('NotReady', locale, 'suggestionCannotBePlaced')];
    const set = { node: comment.nodeId, revision: loaded.state.nodes[comment.nodeId]?.revision ?? 0, attributes: JSON.stringify(attrs) };
    const { errors } = await editDraft(context, { artefactId: toNodeId('Artefact', owned.id), operations: [{ set }] });
    if (errors.length > 0) return errors as UserErrorRow[];
    comment.suggestionAppliedAt = clock.now();
    if (round) await accept(context, round, comment);
    else Object.assign(comment, { resolvedAt: clock.now(), resolvedById: viewer.personId });
    record(context, { action: 'SUGGESTION_APPLIED', objectType: 'ReviewComment', objectId: comment.id, details: { node: comment.nodeId } });
    return [];
  });
}

async function accept(context: Context, round: ReviewRound, comment: ReviewComment): Promise<void> {
  const { em, clock, viewer, locale } = context;
  const { id: commentId, nodeId: changedNodeId } = comment;
  if (viewer.kind === 'GUEST') return;
  const known = await em.findOne(ReviewResponse, { commentId });
  // The reason of another answer, such as a rejection, does not say why this one is given.
  const kept = known?.disposition === 'ACCEPTED' ? known.text : null;
  const text = kept ?? (locale === 'en' ? 'The text is changed as suggested.' : 'Texten ändras enligt förslaget.');
  const given = { disposition: 'ACCEPTED' as const, text, changedNodeId, respondedAt: clock.now(), respondedById: viewer.personId };
  if (known) em.assign(known, given);
  else em.create(ReviewResponse, { commentId, ...given });
  await tellOfResponse(context, round, comment);
}
