import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '../kernel/viewer.ts';

// Conditions on a row called `invitation`, for projections of more than one kind.

/** Whether an invitation is answered, on time or late: by its own body, or by another that answered for it. */
export const isAnswered = sql<boolean>`exists (
  select from review_submission answer where answer."roundId" = invitation."roundId" and answer."submittedAt" is not null
    and (answer."invitationId" = invitation.id or invitation.id = any(answer."coordinatedFor")))`;

/** Whether it is the viewer who is asked: by name in a panel, or as somebody who answers for the body. */
export function invites(viewer: Viewer): RawBuilder<boolean> {
  if (viewer.kind === 'GUEST') return sql<boolean>`false`;
  return sql<boolean>`(invitation."personId" = ${viewer.personId} or (invitation."personId" is null and exists (
    select from body_contact contact where contact."bodyId" = invitation."bodyId" and contact."personId" = ${viewer.personId})))`;
}
