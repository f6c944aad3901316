import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Seminar } from './seminar.entity.ts';

/** That somebody has a place in a seminar or waits for one. Given up and asked for again it is a new row, last in the list. */
export const SeminarPlaceSchema = defineEntity({
  name: 'SeminarPlace',
  tableName: 'seminar_place',
  properties: {
    ...identity,
    seminarId: () => p.manyToOne(Seminar).mapToPk(),
    personId: () => p.manyToOne(Person).mapToPk(),
    unitId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    /** The order in which places were asked for. */
    number: p.integer(),
    askedAt: p.datetime(),
    /** Since when it is a place; null while it is one in the waiting list. */
    seatedAt: p.datetime().nullable(),
    leftAt: p.datetime().nullable(),
  },
  uniques: [
    { name: 'seminar_place_one_open', properties: ['seminarId', 'personId'], where: '"leftAt" is null' },
    { properties: ['seminarId', 'number'] },
  ],
  indexes: [{ properties: ['personId'] }],
});

export class SeminarPlace extends SeminarPlaceSchema.class {}
SeminarPlaceSchema.setClass(SeminarPlace);
