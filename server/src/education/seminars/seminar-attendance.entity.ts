import { defineEntity, p } from '@mikro-orm/core';
import { attendanceWays } from 'shared/education/seminars/seminar-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { SeminarSession } from './seminar-session.entity.ts';

/** That somebody was present at a meeting. Noted by mistake it is taken back; the ledger knows both. */
export const SeminarAttendanceSchema = defineEntity({
  name: 'SeminarAttendance',
  tableName: 'seminar_attendance',
  properties: {
    ...identity,
    sessionId: () => p.manyToOne(SeminarSession).mapToPk(),
    personId: () => p.manyToOne(Person).mapToPk(),
    way: p.enum(keysOf(attendanceWays)),
    notedById: () => p.manyToOne(Person).mapToPk(),
    notedAt: p.datetime(),
  },
  uniques: [{ properties: ['sessionId', 'personId'] }],
});

export class SeminarAttendance extends SeminarAttendanceSchema.class {}
SeminarAttendanceSchema.setClass(SeminarAttendance);
