import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';

/** A profession of the care levels, and the one a person has. */
export const ProfessionSchema = defineEntity({
  name: 'Profession',
  tableName: 'profession',
  properties: {
    ...identity,
    code: p.string().unique(),
    name: p.string(),
    nameEnglish: p.string(),
  },
});

export class Profession extends ProfessionSchema.class {}
ProfessionSchema.setClass(Profession);
