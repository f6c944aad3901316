import { sql } from 'kysely';

/**
 * Whether a body has written back to a comment of an answer it stands behind, called `comment`, and waits for an answer: nothing has been said to it since, and its response is
 * older. A condition for projections of more than one kind.
 */
export const hasWrittenBack = sql<boolean>`exists (select from review_reply said where said."commentId" = comment.id and said."invitationId" is not null
  and not exists (select from review_reply later where later."commentId" = comment.id and later."invitationId" is null and later."createdAt" >= said."createdAt")
  and not exists (select from review_response given where given."commentId" = comment.id and given."respondedAt" >= said."createdAt"))`;
