import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from './person.entity.ts';

/** A signed-in browser. The token is in its cookie alone; here is its hash. */
export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    ...identity,
    tokenHash: p.string().unique(),
    personId: () => p.manyToOne(Person).mapToPk(),
    /** The unit chosen for this session, where the person has more than one. */
    unitId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    /** Ends then, however much it is used. */
    expiresAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['personId'] }],
});

export class Session extends SessionSchema.class {}
SessionSchema.setClass(Session);
