import { defineEntity, p } from '@mikro-orm/core';

/** The last serial number given in a year. Numbers have no gaps: a question that is not sent takes none. */
export const ConsultCounterSchema = defineEntity({
  name: 'ConsultCounter',
  tableName: 'consult_counter',
  properties: {
    year: p.integer().primary(),
    last: p.integer(),
  },
});

export class ConsultCounter extends ConsultCounterSchema.class {}
ConsultCounterSchema.setClass(ConsultCounter);
