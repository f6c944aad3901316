import { defineEntity, p } from '@mikro-orm/core';
import { patientOutcomes, referralEffects } from 'shared/consultations/consult-close-out.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../identity/person.entity.ts';
import { Consult } from './consult.entity.ts';

/** The survey that closes a question. Never changed; retention may set what was learned to null. */
export const CloseOutSchema = defineEntity({
  name: 'CloseOut',
  tableName: 'close_out',
  properties: {
    consultId: () => p.manyToOne(Consult).mapToPk().primary(),
    patientOutcome: p.enum(keysOf(patientOutcomes)),
    referralEffect: p.enum(keysOf(referralEffects)),
    patientValue: p.integer().nullable(),
    providerValue: p.integer().nullable(),
    manageNextMyself: p.boolean().nullable(),
    teachingCase: p.boolean().nullable(),
    learned: p.text().nullable(),
    /** SHA-256 of the canonical JSON of what was learned. */
    learnedHash: p.string().length(64),
    authorId: () => p.manyToOne(Person).mapToPk(),
    closedAt: p.datetime(),
  },
});

export class CloseOut extends CloseOutSchema.class {}
CloseOutSchema.setClass(CloseOut);
