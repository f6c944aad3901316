import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';

/** How much somebody answers at a unit: the most questions at a time, when they are away next, and whether they do so under supervision. The days of absence count whole. */
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
    /** A colleague signs their answers too, until the lead of the level says otherwise. */
    supervised: p.boolean().default(false),
    changedAt: p.datetime(),
  },
  uniques: [{ properties: ['personId', 'unitId'] }],
});

export class ResponderCapacity extends ResponderCapacitySchema.class {}
ResponderCapacitySchema.setClass(ResponderCapacity);
