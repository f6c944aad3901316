import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { Enrolment } from '../enrolment.entity.ts';

/** That questions of a completed course have come back to whoever took it. Their answers are recorded with those of the lessons. */
export const FollowUpSchema = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    ...identity,
    enrolmentId: () => p.manyToOne(Enrolment).mapToPk(),
    /** Days after the course was completed. */
    day: p.integer(),
    nodes: p.array(String).columnType('text[]'),
    /** Those answered since they came back. */
    answered: p.array(String).columnType('text[]'),
    openedAt: p.datetime(3),
    doneAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['enrolmentId', 'day'] }],
});

export class FollowUp extends FollowUpSchema.class {}
FollowUpSchema.setClass(FollowUp);

/** That somebody does not want questions to come back; there is a row while it is so. */
export const FollowUpOptOutSchema = defineEntity({
  name: 'FollowUpOptOut',
  tableName: 'follow_up_opt_out',
  properties: {
    personId: () => p.manyToOne(Person).mapToPk().primary(),
    since: p.datetime(),
  },
});

export class FollowUpOptOut extends FollowUpOptOutSchema.class {}
FollowUpOptOutSchema.setClass(FollowUpOptOut);
