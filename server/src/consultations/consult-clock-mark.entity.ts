import { defineEntity, p } from '@mikro-orm/core';
import { clocks } from 'shared/consultations/consult-state.ts';
import { identity } from '../kernel/base.entity.ts';
import { Consult } from './consult.entity.ts';

/** That a reminder was given or a time ran out, once in each lap of a clock. Never changed. */
export const ConsultClockMarkSchema = defineEntity({
  name: 'ConsultClockMark',
  tableName: 'consult_clock_mark',
  properties: {
    ...identity,
    consultId: () => p.manyToOne(Consult).mapToPk(),
    clock: p.enum(clocks),
    /** When the lap began. */
    startedAt: p.datetime(),
    /** 0 for the time running out, else the reminder. */
    mark: p.integer(),
    at: p.datetime(),
  },
  uniques: [{ properties: ['consultId', 'clock', 'startedAt', 'mark'] }],
});

export class ConsultClockMark extends ConsultClockMarkSchema.class {}
ConsultClockMarkSchema.setClass(ConsultClockMark);
