import { defineEntity, p } from '@mikro-orm/core';
import { commentTypes } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { ReviewRound } from './review-round.entity.ts';
import { ReviewSubmission } from './review-submission.entity.ts';

/** A comment on a part of a text, or on words in it: by the team while it is written, or by a body in a round. */
export const ReviewCommentSchema = defineEntity({
  name: 'ReviewComment',
  tableName: 'review_comment',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    /** The edition it is about. */
    draftId: p.uuid(),
    roundId: () => p.manyToOne(ReviewRound).mapToPk().nullable(),
    submissionId: () => p.manyToOne(ReviewSubmission).mapToPk().nullable(),
    authorId: () => p.manyToOne(Person).mapToPk(),
    /** Its place among the comments of the round, or of the edition. */
    number: p.integer(),
    type: p.enum(keysOf(commentTypes)),
    /** The question of the round it answers; null for a comment that answers none. */
    question: p.text().nullable(),
    text: p.text(),
    nodeId: p.string(),
    attribute: p.string().nullable(),
    from: p.integer(),
    to: p.integer(),
    quote: p.text(),
    contentHash: p.string().length(64),
    /** Other words in place of those marked. */
    proposedText: p.text().nullable(),
    /** When those words were put in: it happens once. */
    suggestionAppliedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    resolvedAt: p.datetime().nullable(),
    resolvedById: () => p.manyToOne(Person).mapToPk().nullable(),
  },
  indexes: [{ properties: ['roundId', 'number'] }, { properties: ['artefactId', 'draftId', 'number'] }, { properties: ['submissionId'] }],
});

export class ReviewComment extends ReviewCommentSchema.class {}
ReviewCommentSchema.setClass(ReviewComment);
