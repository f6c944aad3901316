import { defineEntity, p } from '@mikro-orm/core';
import { bodyCategories } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';

/** Somebody who is asked for comments: an association, an organisation of patients, a region, an authority, a panel. */
export const ReviewBodySchema = defineEntity({
  name: 'ReviewBody',
  tableName: 'review_body',
  properties: {
    ...identity,
    name: p.string().length(200).unique(),
    category: p.enum(keysOf(bodyCategories)),
    /** A panel of patients and relatives: each member is asked, and answers in the short form. */
    panel: p.boolean(),
    createdAt: p.datetime(),
    /** Since when it is not asked any more. */
    endedAt: p.datetime().nullable(),
  },
});

export class ReviewBody extends ReviewBodySchema.class {}
ReviewBodySchema.setClass(ReviewBody);
