import { defineEntity, p } from '@mikro-orm/core';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { initiativeKinds } from 'shared/review/plan-words.ts';
import { identity } from '../kernel/base.entity.ts';

/** Something that is going on outside the product and bears on what is written here: a reform, an inquiry, an agreement. */
export const InitiativeSchema = defineEntity({
  name: 'Initiative',
  tableName: 'initiative',
  properties: {
    ...identity,
    name: p.string().length(200).unique(),
    kind: p.enum(keysOf(initiativeKinds)),
    /** Whoever answers for it. */
    holder: p.string().length(200),
    /** Where it is told of. */
    url: p.string().length(500).nullable(),
    createdAt: p.datetime(),
    /** Since when it is over. */
    endedAt: p.datetime().nullable(),
  },
});

export class Initiative extends InitiativeSchema.class {}
InitiativeSchema.setClass(Initiative);
