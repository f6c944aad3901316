import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';

/** A question the team votes on: what is asked about one part of the text. */
export const BallotSchema = defineEntity({
  name: 'Ballot',
  tableName: 'ballot',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    /** The edition it was asked in: it says nothing of another. */
    draftId: p.uuid(),
    nodeId: p.string(),
    /** The part and everything it stood within when it was put to the vote: a conflict of interest in any of them keeps out. */
    within: p.array(),
    question: p.text(),
    openedAt: p.datetime(),
    openedById: () => p.manyToOne(Person).mapToPk(),
    closedAt: p.datetime().nullable(),
    /** When its edition was given up, which closed it if it was open. */
    withdrawnAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['artefactId'] }],
});

export class Ballot extends BallotSchema.class {}
BallotSchema.setClass(Ballot);
