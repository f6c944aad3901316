import { defineEntity, p } from '@mikro-orm/core';
import { dispositions } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { ReviewComment } from './review-comment.entity.ts';

/** The one response to a comment of a round: what becomes of it, why, and where the text was changed. */
export const ReviewResponseSchema = defineEntity({
  name: 'ReviewResponse',
  tableName: 'review_response',
  properties: {
    ...identity,
    commentId: () => p.manyToOne(ReviewComment).mapToPk().unique(),
    disposition: p.enum(keysOf(dispositions)),
    text: p.text(),
    /** The part that was changed because of it. */
    changedNodeId: p.string().nullable(),
    respondedAt: p.datetime(),
    respondedById: () => p.manyToOne(Person).mapToPk(),
  },
});

export class ReviewResponse extends ReviewResponseSchema.class {}
ReviewResponseSchema.setClass(ReviewResponse);
