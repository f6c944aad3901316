import { defineEntity, p } from '@mikro-orm/core';
import { ballotChoices } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../identity/person.entity.ts';
import { Ballot } from './ballot.entity.ts';

/** One member's vote. It is given once and never changed; who voted how is told to nobody while the question is open. */
export const VoteSchema = defineEntity({
  name: 'Vote',
  tableName: 'vote',
  properties: {
    ballotId: () => p.manyToOne(Ballot).mapToPk().primary(),
    personId: () => p.manyToOne(Person).mapToPk().primary(),
    choice: p.enum(keysOf(ballotChoices)),
    /** Why against; kept with the result. */
    reason: p.text().nullable(),
    votedAt: p.datetime(),
  },
});

export class Vote extends VoteSchema.class {}
VoteSchema.setClass(Vote);
