import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { ReviewComment } from './review-comment.entity.ts';

/** What is said to a comment: among the team to one of its own, between the team and a body to what that body has handed in. */
export const ReviewReplySchema = defineEntity({
  name: 'ReviewReply',
  tableName: 'review_reply',
  properties: {
    ...identity,
    commentId: () => p.manyToOne(ReviewComment).mapToPk(),
    authorId: () => p.manyToOne(Person).mapToPk(),
    /** Which body said it, as whoever is asked by this invitation: the one whose comment it is, or one that has joined its answer. Null for the team. */
    invitationId: () => p.manyToOne(ReviewInvitation).mapToPk().nullable(),
    text: p.text(),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['commentId'] }],
});

export class ReviewReply extends ReviewReplySchema.class {}
ReviewReplySchema.setClass(ReviewReply);
