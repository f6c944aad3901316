import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { Requirement } from './requirement.entity.ts';

/** That somebody need not fulfil a requirement for a time, and why. Never changed: another takes its place, and one taken back is replaced by one that ended yesterday. */
export const RequirementWaiverSchema = defineEntity({
  name: 'RequirementWaiver',
  tableName: 'requirement_waiver',
  properties: {
    ...identity,
    requirementId: () => p.manyToOne(Requirement).mapToPk(),
    personId: () => p.manyToOne(Person).mapToPk(),
    reason: p.text(),
    fromOn: p.date(),
    untilOn: p.date(),
    grantedById: () => p.manyToOne(Person).mapToPk(),
    grantedAt: p.datetime(),
    /** The one that it takes the place of. */
    replacesId: p.uuid().nullable().unique(),
  },
  indexes: [{ properties: ['requirementId', 'personId'] }, { properties: ['personId'] }],
});

export class RequirementWaiver extends RequirementWaiverSchema.class {}
RequirementWaiverSchema.setClass(RequirementWaiver);
