import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { Consult } from './consult.entity.ts';

/** A second opinion a responder asked a colleague for. The responder stays accountable and signs alone. */
export const ConsultOpinionSchema = defineEntity({
  name: 'ConsultOpinion',
  tableName: 'consult_opinion',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    askedById: () => p.manyToOne(Person).mapToPk(),
    askedOfId: () => p.manyToOne(Person).mapToPk(),
    /** The answer waits for it. */
    mandatory: p.boolean(),
    requestId: () => p.manyToOne(ConsultMessage).mapToPk(),
    answerId: () => p.manyToOne(ConsultMessage).mapToPk().nullable(),
    askedAt: p.datetime(),
    answeredAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['consultId'] }, { properties: ['askedOfId', 'answeredAt'] }],
});

export class ConsultOpinion extends ConsultOpinionSchema.class {}
ConsultOpinionSchema.setClass(ConsultOpinion);
