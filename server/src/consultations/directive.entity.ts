import { defineEntity, p } from '@mikro-orm/core';
import { directiveActions, directiveKinds, directiveReasons, directiveStates } from 'shared/consultations/directive-lifecycle.ts';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { ConsultMessage } from './consult-message.entity.ts';
import { Consult } from './consult.entity.ts';

/** What a higher level asks of the unit that asked: its text is a message of the thread. Only `moveDirective` writes its state. */
export const DirectiveSchema = defineEntity({
  name: 'Directive',
  tableName: 'directive',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    kind: p.enum(keysOf(directiveKinds)),
    topic: p.enum(keysOf(consultTopics)),
    messageId: () => p.manyToOne(ConsultMessage).mapToPk(),
    issuedById: () => p.manyToOne(Person).mapToPk(),
    issuingUnitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    receivingUnitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    receivingRegionId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    state: p.enum(keysOf(directiveStates)),
    reason: p.enum(keysOf(directiveReasons)).nullable(),
    issuedAt: p.datetime(),
    /** By when it is to be acknowledged, in the working time of the receiving unit. */
    acknowledgeBy: p.datetime(),
    acknowledgedAt: p.datetime().nullable(),
    /** When it was done, or was said not to be. */
    settledAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['receivingUnitId', 'state'] }, { properties: ['issuingUnitId', 'state'] }, { properties: ['consultId'] }],
});

export class Directive extends DirectiveSchema.class {}
DirectiveSchema.setClass(Directive);

/** One step of a directive, as it was taken. Never changed. */
export const DirectiveStepSchema = defineEntity({
  name: 'DirectiveStep',
  tableName: 'directive_step',
  properties: {
    ...identity,
    directiveId: () => p.manyToOne(Directive).mapToPk(),
    number: p.integer(),
    action: p.enum([...keysOf(directiveActions), 'ISSUE'] as const),
    state: p.enum(keysOf(directiveStates)),
    reason: p.enum(keysOf(directiveReasons)).nullable(),
    actorId: () => p.manyToOne(Person).mapToPk(),
    at: p.datetime(),
  },
  uniques: [{ properties: ['directiveId', 'number'] }],
});

export class DirectiveStep extends DirectiveStepSchema.class {}
DirectiveStepSchema.setClass(DirectiveStep);
