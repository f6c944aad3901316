import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';

/** How many patients a unit has listed, as its manager has told. Never changed: a newer statement goes before an older one. */
export const ListedPatientsSchema = defineEntity({
  name: 'ListedPatients',
  tableName: 'listed_patients',
  properties: {
    ...identity,
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    patients: p.integer(),
    statedAt: p.datetime(),
    statedById: () => p.manyToOne(Person).mapToPk().nullable(),
  },
  indexes: [{ properties: ['unitId', 'statedAt'] }],
});

export class ListedPatients extends ListedPatientsSchema.class {}
ListedPatientsSchema.setClass(ListedPatients);
