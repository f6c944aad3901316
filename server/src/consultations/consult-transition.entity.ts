import { defineEntity, p } from '@mikro-orm/core';
import { consultRoles, stateNames } from 'shared/consultations/consult-state.ts';
import { transitionIds } from 'shared/consultations/consult-transitions.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Consult } from './consult.entity.ts';

/** One step of a question, as it was taken. Never changed. The number is unique, so that two who act at once cannot both take it. */
export const ConsultTransitionSchema = defineEntity({
  name: 'ConsultTransition',
  tableName: 'consult_transition',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    number: p.integer(),
    transition: p.enum(transitionIds),
    fromState: p.enum(stateNames).nullable(),
    toState: p.enum(stateNames),
    /** Null where the system acted. */
    actorId: () => p.manyToOne(Person).mapToPk().nullable(),
    actorRole: p.enum(consultRoles),
    reasonCode: p.string().nullable(),
    /** The unit whose pool had it after the step; null while it is not sent. */
    answeringUnitId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    at: p.datetime(),
  },
  uniques: [{ properties: ['consultId', 'number'] }],
});

export class ConsultTransition extends ConsultTransitionSchema.class {}
ConsultTransitionSchema.setClass(ConsultTransition);
