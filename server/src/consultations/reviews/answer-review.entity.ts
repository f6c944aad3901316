import { defineEntity, p } from '@mikro-orm/core';
import type { ReviewMarks } from 'shared/consultations/reviews/review-rubric.ts';
import { careTracks, keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { ConsultMessage } from '../consult-message.entity.ts';
import { Consult } from '../consult.entity.ts';

/** One of two colleagues looks at an answer that chance has picked. Marks only, no words; neither sees the other's before both are done. */
export const AnswerReviewSchema = defineEntity({
  name: 'AnswerReview',
  tableName: 'answer_review',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    messageId: () => p.manyToOne(ConsultMessage).mapToPk(),
    reviewerId: () => p.manyToOne(Person).mapToPk(),
    /** Where and at which level it was answered, as it was then. */
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    track: p.enum(keysOf(careTracks)),
    rank: p.integer(),
    openedAt: p.datetime(),
    marks: p.json<ReviewMarks>().nullable(),
    reviewedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['messageId', 'reviewerId'] }],
  indexes: [{ properties: ['reviewerId', 'reviewedAt'] }, { properties: ['unitId', 'reviewedAt'] }],
});

export class AnswerReview extends AnswerReviewSchema.class {}
AnswerReviewSchema.setClass(AnswerReview);
