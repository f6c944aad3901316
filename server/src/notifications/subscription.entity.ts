import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';

/** That a person wants to hear of what is published: of one text, of a topic, or of what is read at an organisation. Exactly one of the three. */
export const SubscriptionSchema = defineEntity({
  name: 'Subscription',
  tableName: 'subscription',
  properties: {
    ...identity,
    personId: () => p.manyToOne(Person).mapToPk(),
    artefactId: () => p.manyToOne(Artefact).mapToPk().deleteRule('cascade').nullable(),
    tag: p.string().nullable(),
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk().deleteRule('cascade').nullable(),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['personId'] }, { properties: ['artefactId'] }],
  checks: [{ name: 'subscription_of_one', expression: 'num_nonnulls("artefactId", tag, "organisationNodeId") = 1' }],
});

export class Subscription extends SubscriptionSchema.class {}
SubscriptionSchema.setClass(Subscription);
