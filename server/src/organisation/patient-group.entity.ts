import { defineEntity, p } from '@mikro-orm/core';
import { careTracks, keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';

/** A group of patients whose needs the knowledge must name on its own. */
export const PatientGroupSchema = defineEntity({
  name: 'PatientGroup',
  tableName: 'patient_group',
  properties: {
    ...identity,
    slug: p.string().unique(),
    name: p.string(),
    nameEnglish: p.string(),
    position: p.integer(),
    /** The track of care it belongs to; null where it is found in both. */
    track: p.enum(keysOf(careTracks)).nullable(),
  },
});

export class PatientGroup extends PatientGroupSchema.class {}
PatientGroupSchema.setClass(PatientGroup);
