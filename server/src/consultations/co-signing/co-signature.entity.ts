import { defineEntity, p } from '@mikro-orm/core';
import { coSigningOutcomes } from 'shared/consultations/co-signing.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { ConsultMessage } from '../consult-message.entity.ts';
import { Consult } from '../consult.entity.ts';

/**
 * A responder under supervision asked a colleague to sign an answer too. What is signed is the draft as it then stood: a word changed afterwards, and it has to be
 * asked for again. The responder stays accountable and sends the answer.
 */
export const CoSignatureSchema = defineEntity({
  name: 'CoSignature',
  tableName: 'consult_co_signature',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    askedById: () => p.manyToOne(Person).mapToPk(),
    askedOfId: () => p.manyToOne(Person).mapToPk(),
    askedAt: p.datetime(),
    /** Null while the colleague has it. */
    outcome: p.enum(keysOf(coSigningOutcomes)).nullable(),
    settledAt: p.datetime().nullable(),
    /** The revision of the draft that was signed. */
    revision: p.integer().nullable(),
    /** The answer it went out with; a later answer needs one of its own. */
    messageId: () => p.manyToOne(ConsultMessage).mapToPk().nullable(),
  },
  indexes: [{ properties: ['consultId'] }, { properties: ['askedOfId', 'outcome'] }, { properties: ['messageId'] }],
});

export class CoSignature extends CoSignatureSchema.class {}
CoSignatureSchema.setClass(CoSignature);
