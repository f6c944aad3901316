import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { CourseOutline } from './course-outline.entity.ts';

/**
 * One person taking one course once. Taken again it is a new row: history is never moved. The version is the one the learner began with
 * until the learner chooses the newer one.
 */
export const EnrolmentSchema = defineEntity({
  name: 'Enrolment',
  tableName: 'enrolment',
  properties: {
    ...identity,
    personId: () => p.manyToOne(Person).mapToPk(),
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    /** What the organisations around the learner had decided then, the nation's nearest first: later decisions do not move under the learner. */
    overlayChain: p.array(String).columnType('uuid[]'),
    /** What both come to. */
    outlineId: () => p.manyToOne(CourseOutline).mapToPk(),
    /** Hash of that version's document. */
    versionHash: p.string().length(64),
    /** Where the learner worked when it began. */
    unitId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    startedAt: p.datetime(),
    /** When the learner last did something in it. */
    activeAt: p.datetime(),
    /** The step the learner was at last; null before the first. */
    currentNode: p.string().nullable(),
    completedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'enrolment_one_open', properties: ['personId', 'artefactId'], where: '"completedAt" is null' }],
  indexes: [{ properties: ['personId', 'activeAt'] }, { properties: ['artefactId'] }],
});

export class Enrolment extends EnrolmentSchema.class {}
EnrolmentSchema.setClass(Enrolment);
