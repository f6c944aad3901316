import { defineEntity, p } from '@mikro-orm/core';
import { inputMethods } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';

/** What patients and relatives have said before the writing began: in sum, never a person's words with a name. */
export const PatientInputSchema = defineEntity({
  name: 'PatientInput',
  tableName: 'patient_input',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    /** The edition it was heard for. One that is thrown away leaves what was said, which counts for no other. */
    draftId: p.uuid(),
    method: p.enum(keysOf(inputMethods)),
    heldOn: p.date(),
    participants: p.integer(),
    summary: p.text(),
    recordedAt: p.datetime(),
    recordedById: () => p.manyToOne(Person).mapToPk(),
  },
  indexes: [{ properties: ['artefactId'] }],
});

export class PatientInput extends PatientInputSchema.class {}
PatientInputSchema.setClass(PatientInput);
