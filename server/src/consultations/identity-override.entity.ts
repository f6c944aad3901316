import { defineEntity, p } from '@mikro-orm/core';
import { identitySeverity } from 'shared/consultations/identity-hit.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { Consult } from './consult.entity.ts';

/** The author says why something the scan stops is not what it looks like. Holds the hash of the reason, never what was found. */
export const IdentityOverrideSchema = defineEntity({
  name: 'IdentityOverride',
  tableName: 'identity_override',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    field: p.string(),
    kind: p.enum(keysOf(identitySeverity)),
    /** So many finds of the kind are let through in the field: one more is asked about again. */
    hits: p.integer(),
    reasonHash: p.string().length(64),
    authorId: () => p.manyToOne(Person).mapToPk(),
    at: p.datetime(),
  },
  indexes: [{ properties: ['consultId', 'field'] }],
});

export class IdentityOverride extends IdentityOverrideSchema.class {}
IdentityOverrideSchema.setClass(IdentityOverride);
