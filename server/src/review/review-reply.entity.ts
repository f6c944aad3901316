import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { ReviewComment } from './review-comment.entity.ts';

/** What somebody of the team says to a comment of another: a thread. */
export const ReviewReplySchema = defineEntity({
  name: 'ReviewReply',
  tableName: 'review_reply',
  properties: {
    ...identity,
    commentId: () => p.manyToOne(ReviewComment).mapToPk(),
    authorId: () => p.manyToOne(Person).mapToPk(),
    text: p.text(),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['commentId'] }],
});

export class ReviewReply extends ReviewReplySchema.class {}
ReviewReplySchema.setClass(ReviewReply);
