import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';

/** Someone the identity provider has vouched for, known by the provider's issuer and subject and never by an identity number. */
export const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...identity,
    issuer: p.string(),
    subject: p.string(),
    name: p.string(),
    /** A code of the table of professions, as the provider told it. */
    professionCode: p.string().nullable(),
    email: p.string().nullable(),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['issuer', 'subject'] }],
});

export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
