import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';

/** How much somebody answers at a unit: the most questions at a time, and when they are away next. The days of absence count whole. */
export const ResponderCapacitySchema = defineEntity({
  name: 'ResponderCapacity',
  tableName: 'responder_capacity',
  properties: {
    ...identity,
    personId: () => p.manyToOne(Person).mapToPk(),
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    cap: p.integer(),
    awayFrom: p.date().nullable(),
    awayUntil: p.date().nullable(),
    changedAt: p.datetime(),
  },
  uniques: [{ properties: ['personId', 'unitId'] }],
});

export class ResponderCapacity extends ResponderCapacitySchema.class {}
ResponderCapacitySchema.setClass(ResponderCapacity);
