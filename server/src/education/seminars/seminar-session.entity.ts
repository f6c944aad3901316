import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../../kernel/base.entity.ts';
import { Seminar } from './seminar.entity.ts';

/** One meeting of a seminar. */
export const SeminarSessionSchema = defineEntity({
  name: 'SeminarSession',
  tableName: 'seminar_session',
  properties: {
    ...identity,
    seminarId: () => p.manyToOne(Seminar).mapToPk(),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    place: p.string(),
    /** Where one joins by video; told to those who have a place. */
    joinUrl: p.string().nullable(),
    /** Six digits that whoever holds it shows in the room. */
    attendanceCode: p.string().length(6),
    /** How many times it has been changed in a way a calendar must know of (RFC 5545, SEQUENCE). */
    sequence: p.integer().default(0),
    changedAt: p.datetime(),
    cancelledAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['seminarId', 'startsAt'] }],
  checks: [{ name: 'seminar_session_ends_after', expression: '"endsAt" > "startsAt"' }],
});

export class SeminarSession extends SeminarSessionSchema.class {}
SeminarSessionSchema.setClass(SeminarSession);
