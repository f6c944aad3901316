import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '../kernel/viewer.ts';

// Conditions on a row called `invitation`, for projections of more than one kind.

/** Whether an invitation is answered, on time or late: nobody's answer counts for a body that has not handed in, or joined it, itself. */
export const isAnswered = sql<boolean>`exists (
  select from review_submission answer where answer."invitationId" = invitation.id and answer."submittedAt" is not null)`;

/** Whether it asks a member of a panel, who speaks for nobody else. */
export const isOfPanel = sql<boolean>`invitation."personId" is not null`;

/** Whether another body has handed in an answer, called `offered`, that is offered to an invitation. */
export const isOffered = sql<boolean>`offered."roundId" = invitation."roundId" and offered."submittedAt" is not null
  and offered.stance is not null and invitation.id = any(offered."coordinatedFor")`;

/** Whether it is the viewer who is asked: by name in a panel, or as somebody who answers for the body. */
export function invites(viewer: Viewer): RawBuilder<boolean> {
  if (viewer.kind === 'GUEST') return sql<boolean>`false`;
  return sql<boolean>`(invitation."personId" = ${viewer.personId} or (invitation."personId" is null and exists (
    select from body_contact contact where contact."bodyId" = invitation."bodyId" and contact."personId" = ${viewer.personId})))`;
}
