import { defineEntity, p } from '@mikro-orm/core';
import { confirmations, keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from './organisation-node.entity.ts';

export type Municipality = { code: string; name: string };

/** That a region, or the named part of it, belongs to a healthcare region. Halland has two such rows, each with its municipalities. */
export const RegionHealthcareRegionSchema = defineEntity({
  name: 'RegionHealthcareRegion',
  tableName: 'region_healthcare_region',
  properties: {
    ...identity,
    regionId: () => p.manyToOne(OrganisationNode).mapToPk(),
    healthcareRegionId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** Null where the whole region belongs here. */
    part: p.string().nullable(),
    /** Empty where the whole region belongs here. */
    municipalities: p.json<Municipality[]>(),
    confirmation: p.enum(keysOf(confirmations)),
    confirmationNote: p.string().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  uniques: [{ properties: ['regionId', 'healthcareRegionId', 'validFrom'] }],
  indexes: [{ properties: ['healthcareRegionId'] }],
});

export class RegionHealthcareRegion extends RegionHealthcareRegionSchema.class {}
RegionHealthcareRegionSchema.setClass(RegionHealthcareRegion);
