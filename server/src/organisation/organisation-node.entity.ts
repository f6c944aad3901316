import { defineEntity, p } from '@mikro-orm/core';
import { confirmations, keysOf, organisationNodeKinds, providerForms, unitTypes } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';

/** Where a fact was read. */
export type Source = { title: string; url: string | null; year: number };

/**
 * A node of the organisation: the nation, a healthcare region, a region or a unit.
 * `parentId` is the node whose texts this one adapts; a unit's own healthcare region (by municipality) is another thing.
 */
export const OrganisationNodeSchema = defineEntity({
  name: 'OrganisationNode',
  tableName: 'organisation_node',
  properties: {
    ...identity,
    kind: p.enum(keysOf(organisationNodeKinds)),
    /** The county code of a region, for example 12 for Skåne. */
    code: p.string().nullable(),
    slug: p.string().unique(),
    name: p.string(),
    shortName: p.string(),
    parentId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    /** The nation first, the node itself last. */
    ancestorIds: p.array().columnType('uuid[]'),
    healthcareRegionId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    unitType: p.enum(keysOf(unitTypes)).nullable(),
    providerForm: p.enum(keysOf(providerForms)).nullable(),
    municipality: p.string().nullable(),
    /** What the unit does there, in a line. */
    summary: p.string().nullable(),
    /** Made up for the demonstration; shown as such. */
    example: p.boolean().default(false),
    /** Texts from above that are new are shown as undecided until this node adopts them. */
    explicitAdoption: p.boolean().default(false),
    population: p.integer().nullable(),
    populationDate: p.date().nullable(),
    sources: p.json<Source[]>(),
    confirmation: p.enum(keysOf(confirmations)),
    /** What is still to be confirmed, and against what. */
    confirmationNote: p.string().nullable(),
    validFrom: p.date(),
    /** The first day it no longer exists. */
    validTo: p.date().nullable(),
  },
  indexes: [{ properties: ['parentId'] }, { properties: ['healthcareRegionId'] }],
});

export class OrganisationNode extends OrganisationNodeSchema.class {}
OrganisationNodeSchema.setClass(OrganisationNode);
