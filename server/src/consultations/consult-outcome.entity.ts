import { defineEntity, p } from '@mikro-orm/core';
import { adviceFollowed, patientEffects } from 'shared/consultations/consult-outcome.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../identity/person.entity.ts';
import { Consult } from './consult.entity.ts';

/** How it went, some weeks after the answer. Never changed; retention may set what was learned to null. */
export const ConsultOutcomeSchema = defineEntity({
  name: 'ConsultOutcome',
  tableName: 'consult_outcome',
  properties: {
    consultId: () => p.manyToOne(Consult).mapToPk().primary(),
    adviceFollowed: p.enum(keysOf(adviceFollowed)),
    patientEffect: p.enum(keysOf(patientEffects)),
    referralMade: p.boolean(),
    learned: p.text().nullable(),
    /** SHA-256 of the canonical JSON of what was learned. */
    outcomeHash: p.string().length(64),
    authorId: () => p.manyToOne(Person).mapToPk(),
    at: p.datetime(),
  },
});

export class ConsultOutcome extends ConsultOutcomeSchema.class {}
ConsultOutcomeSchema.setClass(ConsultOutcome);
