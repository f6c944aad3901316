import { defineEntity, p } from '@mikro-orm/core';
import { stances } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { ReviewInvitation } from './review-invitation.entity.ts';
import { ReviewRound } from './review-round.entity.ts';

/** What a body answers: where it stands, and what it says to the questions of the round. Written in peace, handed in once. */
export const ReviewSubmissionSchema = defineEntity({
  name: 'ReviewSubmission',
  tableName: 'review_submission',
  properties: {
    ...identity,
    invitationId: () => p.manyToOne(ReviewInvitation).mapToPk().unique(),
    roundId: () => p.manyToOne(ReviewRound).mapToPk(),
    stance: p.enum(keysOf(stances)).nullable(),
    /** One for each question of the round, in its order; empty text where nothing is said. */
    answers: p.json<string[]>(),
    /** Invitations of other bodies it is offered to: it speaks for those who say so themselves. */
    coordinatedFor: p.array(String).columnType('uuid[]'),
    /** Whose answer this body has made its own. */
    joinedId: () => p.manyToOne(ReviewInvitation).mapToPk().nullable(),
    startedAt: p.datetime(),
    updatedAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
    submittedById: () => p.manyToOne(Person).mapToPk().nullable(),
    /** Handed in after the last day: kept and shown, not counted. */
    late: p.boolean(),
  },
  indexes: [{ properties: ['roundId'] }],
});

export class ReviewSubmission extends ReviewSubmissionSchema.class {}
ReviewSubmissionSchema.setClass(ReviewSubmission);
