import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';

/** A secret address at which a calendar reads a person's seminars. The address is told once; here is the hash of its secret part. */
export const CalendarAddressSchema = defineEntity({
  name: 'CalendarAddress',
  tableName: 'calendar_address',
  properties: {
    ...identity,
    personId: () => p.manyToOne(Person).mapToPk(),
    tokenHash: p.string().length(64).unique(),
    createdAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'calendar_address_one_open', properties: ['personId'], where: '"endedAt" is null' }],
});

export class CalendarAddress extends CalendarAddressSchema.class {}
CalendarAddressSchema.setClass(CalendarAddress);
