import { defineEntity, p } from '@mikro-orm/core';
import { opinionOutcomes } from 'shared/consultations/opinion.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { ConsultMessage } from '../consult-message.entity.ts';
import { Consult } from '../consult.entity.ts';

/**
 * A second opinion a responder asked a colleague for, in the same pool or another. The responder stays accountable and signs alone. While it is open the
 * colleague may read the question and write the opinion, as a member of the pool they were asked in; once it has ended they may not.
 */
export const ConsultOpinionSchema = defineEntity({
  name: 'ConsultOpinion',
  tableName: 'consult_opinion',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    askedById: () => p.manyToOne(Person).mapToPk(),
    askedOfId: () => p.manyToOne(Person).mapToPk(),
    /** The unit in whose pool they were asked: its working time is that of the opinion. */
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** The answer waits for it. */
    mandatory: p.boolean(),
    /** They answer for the adult track beside the responder for children, about somebody on the way between the two. */
    paired: p.boolean(),
    requestId: () => p.manyToOne(ConsultMessage).mapToPk(),
    answerId: () => p.manyToOne(ConsultMessage).mapToPk().nullable(),
    askedAt: p.datetime(),
    dueAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    outcome: p.enum(keysOf(opinionOutcomes)).nullable(),
    /** What its clock showed when it ended, in milliseconds as the clocks of questions show theirs. */
    running: p.double().$type<number>().nullable(),
    paused: p.double().$type<number>().nullable(),
    working: p.double().$type<number>().nullable(),
  },
  indexes: [{ properties: ['consultId'] }, { properties: ['askedOfId', 'endedAt'] }],
});

export class ConsultOpinion extends ConsultOpinionSchema.class {}
ConsultOpinionSchema.setClass(ConsultOpinion);
