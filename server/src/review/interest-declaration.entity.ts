import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';

/** What somebody has said of their interests. Never changed: a new one is added. */
export const InterestDeclarationSchema = defineEntity({
  name: 'InterestDeclaration',
  tableName: 'interest_declaration',
  properties: {
    ...identity,
    personId: () => p.manyToOne(Person).mapToPk(),
    hasInterests: p.boolean(),
    text: p.text(),
    declaredAt: p.datetime(),
  },
  indexes: [{ properties: ['personId', 'declaredAt'] }],
});

export class InterestDeclaration extends InterestDeclarationSchema.class {}
InterestDeclarationSchema.setClass(InterestDeclaration);
