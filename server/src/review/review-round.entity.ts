import { defineEntity, p } from '@mikro-orm/core';
import type { Doc } from 'shared/publishing/document.ts';
import { roundKinds } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import type { Localised } from 'shared/text/localised.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';

/** A round of comments on an edition. It carries the text as it was sent out, so that everybody has commented on the same words. */
export const ReviewRoundSchema = defineEntity({
  name: 'ReviewRound',
  tableName: 'review_round',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    /** The edition; it is gone when it has been published. */
    draftId: p.uuid(),
    number: p.integer(),
    kind: p.enum(keysOf(roundKinds)),
    opens: p.date(),
    closes: p.date(),
    /** Why the days are not those of the calendar. */
    daysReason: p.text().nullable(),
    questions: p.json<string[]>(),
    title: p.json<Localised<string>>(),
    createdAt: p.datetime(),
    createdById: () => p.manyToOne(Person).mapToPk(),
    openedAt: p.datetime().nullable(),
    document: p.json<Doc>().nullable().lazy(),
    documentHash: p.string().length(64).nullable(),
    /** Comments so far, for their numbers. */
    lastNumber: p.integer(),
    closedAt: p.datetime().nullable(),
    tablePublishedAt: p.datetime().nullable(),
    /** When the edition was given up: the round leads to no version. */
    withdrawnAt: p.datetime().nullable(),
    /** The version the round led to. */
    versionId: p.uuid().nullable(),
  },
  uniques: [{ properties: ['artefactId', 'number'] }],
});

export class ReviewRound extends ReviewRoundSchema.class {
  /** Where the round stands. Whether its last day has passed is a question for the calendar. */
  state(): 'PLANNED' | 'OPEN' | 'CLOSED' {
    if (this.closedAt) return 'CLOSED';
    return this.openedAt ? 'OPEN' : 'PLANNED';
  }
}
ReviewRoundSchema.setClass(ReviewRound);
