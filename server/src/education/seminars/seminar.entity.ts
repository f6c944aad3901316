import { defineEntity, p } from '@mikro-orm/core';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { seminarKinds } from 'shared/education/seminars/seminar-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../../publishing/artefact.entity.ts';

/** Something people meet for, once or several times: one place in it is a place at every meeting. */
export const SeminarSchema = defineEntity({
  name: 'Seminar',
  tableName: 'seminar',
  properties: {
    ...identity,
    kind: p.enum(keysOf(seminarKinds)),
    title: p.string(),
    summary: p.text(),
    /** Who arranges it. */
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** Whose staff may take part. */
    openToId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** The course a group takes together. */
    courseId: () => p.manyToOne(Artefact).mapToPk().nullable(),
    hostId: () => p.manyToOne(Person).mapToPk(),
    capacity: p.integer(),
    /** The number of whoever asked for a place last. */
    asked: p.integer().default(0),
    /** When the first meeting that is held begins and the last ends; where all are cancelled, as they were. */
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    createdAt: p.datetime(),
    cancelledAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['endsAt', 'startsAt'] }, { properties: ['openToId'] }, { properties: ['courseId'] }],
  checks: [{ name: 'seminar_capacity', expression: 'capacity > 0' }],
});

export class Seminar extends SeminarSchema.class {}
SeminarSchema.setClass(Seminar);
