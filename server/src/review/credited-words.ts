import { anchorableText } from 'shared/review/comment-anchor.ts';
import { findNode, type Doc } from 'shared/publishing/document.ts';
import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { nameIn } from './invited-as.ts';
import type { ReviewTables } from './review.tables.ts';
import type { CreditedWords } from './version-review.facts.ts';

/** The suggestions put into an edition whose words stand in it, in the order they were put in. A body speaks as one, a member of the team by name. */
export async function creditedWords(context: Context, draft: { id: string }, document: Doc): Promise<CreditedWords[]> {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('review_comment as comment')
    .innerJoin('person as author', 'author.id', 'comment.authorId')
    .leftJoin('review_submission as submission', 'submission.id', 'comment.submissionId')
    .leftJoin('review_invitation as invitation', 'invitation.id', 'submission.invitationId')
    .leftJoin('review_body as body', 'body.id', 'invitation.bodyId')
    .select([
      'author.name as author',
      nameIn('invitation', 'body').as('body'),
      'comment.nodeId',
      'comment.attribute',
      'comment.quote',
      'comment.proposedText',
    ])
    .where('comment.draftId', '=', draft.id)
    .where('comment.suggestionAppliedAt', 'is not', null)
    .orderBy('comment.suggestionAppliedAt')
    .execute();
  return rows.flatMap(({ author, body, nodeId, attribute, quote, proposedText }) => {
    const wording = proposedText ?? '';
    return stands(document, { nodeId, attribute: attribute ?? '', quote, wording }) ? [{ by: body ?? author, nodeId, quote, wording }] : [];
  });
}

/** What was written anew after a suggestion was put in is nobody's but its writer's. */
function stands(document: Doc, { nodeId, attribute, quote, wording }: Omit<CreditedWords, 'by'> & { attribute: string }): boolean {
  const node = findNode(document, nodeId);
  const text = node && anchorableText(node, attribute);
  if (typeof text !== 'string') return false;
  return wording === '' ? !text.includes(quote) : text.includes(wording);
}
