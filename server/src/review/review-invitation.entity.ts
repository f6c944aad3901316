import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { bodyCategories } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { ReviewBody } from './review-body.entity.ts';
import { ReviewRound } from './review-round.entity.ts';

/** That a body is asked in a round; of a panel, each member by name. */
export const ReviewInvitationSchema = defineEntity({
  name: 'ReviewInvitation',
  tableName: 'review_invitation',
  properties: {
    ...identity,
    roundId: () => p.manyToOne(ReviewRound).mapToPk(),
    bodyId: () => p.manyToOne(ReviewBody).mapToPk(),
    /** The member of a panel; null where whoever answers for the body may. */
    personId: () => p.manyToOne(Person).mapToPk().nullable(),
    invitedAt: p.datetime(),
    remindedAt: p.datetime().nullable(),
    /** What the body was called, and whom it spoke for, when the round was closed; null until then, while the register says it. */
    bodyName: p.string().length(200).nullable(),
    category: p.enum(keysOf(bodyCategories)).nullable(),
  },
  indexes: [{ properties: ['roundId'] }, { properties: ['bodyId'] }],
});

export class ReviewInvitation extends ReviewInvitationSchema.class {}
ReviewInvitationSchema.setClass(ReviewInvitation);
