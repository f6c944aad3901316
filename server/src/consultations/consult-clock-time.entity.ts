import { defineEntity, p } from '@mikro-orm/core';
import { clocks } from 'shared/consultations/consult-state.ts';
import { consultPriorities, consultTopics } from 'shared/consultations/consult-template.ts';
import { careTracks, keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Consult } from './consult.entity.ts';

/**
 * What a clock showed when it stopped: what statistics and dimensioning count. `running` + `paused` = `elapsed`, on the wall; `working` is the part of
 * `running` that was working time of the unit whose clock it is. Never changed.
 */
export const ConsultClockTimeSchema = defineEntity({
  name: 'ConsultClockTime',
  tableName: 'consult_clock_time',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    clock: p.enum(clocks),
    startedAt: p.datetime(),
    stoppedAt: p.datetime(),
    /** Milliseconds. */
    running: p.double().$type<number>(),
    paused: p.double().$type<number>(),
    elapsed: p.double().$type<number>(),
    working: p.double().$type<number>(),
    withinLimit: p.boolean().nullable(),
    unitId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    rank: p.integer().nullable(),
    track: p.enum(keysOf(careTracks)),
    topic: p.enum(keysOf(consultTopics)),
    priority: p.enum(keysOf(consultPriorities)),
  },
  indexes: [{ properties: ['clock', 'unitId', 'stoppedAt'] }, { properties: ['consultId'] }],
});

export class ConsultClockTime extends ConsultClockTimeSchema.class {}
ConsultClockTimeSchema.setClass(ConsultClockTime);
