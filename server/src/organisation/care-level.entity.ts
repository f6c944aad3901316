import { defineEntity, p } from '@mikro-orm/core';
import { careTracks, confirmations, keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from './organisation-node.entity.ts';

/** One of the four levels of care of a track, with what a unit on it must have. */
export const CareLevelSchema = defineEntity({
  name: 'CareLevel',
  tableName: 'care_level',
  properties: {
    ...identity,
    track: p.enum(keysOf(careTracks)),
    rank: p.integer(),
    name: p.string(),
    nameEnglish: p.string(),
    criteria: p.array(),
    requiredProfessionCodes: p.array(),
    recommendedProfessionCodes: p.array(),
    beds: p.boolean(),
    confirmation: p.enum(keysOf(confirmations)),
    confirmationNote: p.string().nullable(),
  },
  uniques: [{ properties: ['track', 'rank'] }],
});

export class CareLevel extends CareLevelSchema.class {}
CareLevelSchema.setClass(CareLevel);

/** That a unit works at a care level. No source names a unit of level 4, so those rows are to be confirmed. */
export const UnitCareLevelSchema = defineEntity({
  name: 'UnitCareLevel',
  tableName: 'unit_care_level',
  properties: {
    ...identity,
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    careLevelId: () => p.manyToOne(CareLevel).mapToPk(),
    confirmation: p.enum(keysOf(confirmations)),
    confirmationNote: p.string().nullable(),
  },
  uniques: [{ properties: ['unitId', 'careLevelId'] }],
  indexes: [{ properties: ['careLevelId'] }],
});

export class UnitCareLevel extends UnitCareLevelSchema.class {}
UnitCareLevelSchema.setClass(UnitCareLevel);
