import { defineEntity, p } from '@mikro-orm/core';
import { clocks } from 'shared/consultations/consult-state.ts';
import { identity } from '../kernel/base.entity.ts';
import { ConsultTransition } from './consult-transition.entity.ts';
import { Consult } from './consult.entity.ts';

/** What a transition did to one clock. Never changed: how a clock stands is a fold over its rows. */
export const ConsultClockEventSchema = defineEntity({
  name: 'ConsultClockEvent',
  tableName: 'consult_clock_event',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    transitionId: () => p.manyToOne(ConsultTransition).mapToPk(),
    /** Order among the effects of the transition, from 0. */
    position: p.integer(),
    clock: p.enum(clocks),
    effect: p.enum(['START', 'STOP', 'PAUSE', 'RESUME', 'RESTART'] as const),
    at: p.datetime(),
  },
  uniques: [{ properties: ['transitionId', 'position'] }],
  indexes: [{ properties: ['consultId', 'clock'] }],
});

export class ConsultClockEvent extends ConsultClockEventSchema.class {}
ConsultClockEventSchema.setClass(ConsultClockEvent);
