import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { Enrolment } from '../enrolment.entity.ts';
import { CompetenceConfirmation } from './competence-confirmation.entity.ts';
import { Competency } from './competency.entity.ts';

const sources = ['COURSE', 'CONFIRMATION'] as const;

/** That somebody has shown a level: by completing a course, or confirmed by a supervisor. Written in the transaction of either; never changed. */
export const CompetenceEvidenceSchema = defineEntity({
  name: 'CompetenceEvidence',
  tableName: 'competence_evidence',
  properties: {
    ...identity,
    personId: () => p.manyToOne(Person).mapToPk(),
    competencyId: () => p.manyToOne(Competency).mapToPk(),
    level: p.integer(),
    source: p.enum(sources),
    enrolmentId: () => p.manyToOne(Enrolment).mapToPk().nullable(),
    confirmationId: () => p.manyToOne(CompetenceConfirmation).mapToPk().nullable().unique(),
    shownOn: p.date(),
    /** The last day it counts; null where it does not run out. */
    validUntil: p.date().nullable(),
  },
  uniques: [{ name: 'competence_evidence_once', properties: ['enrolmentId', 'competencyId'], where: '"enrolmentId" is not null' }],
  indexes: [{ properties: ['personId', 'competencyId'] }],
});

export class CompetenceEvidence extends CompetenceEvidenceSchema.class {}
CompetenceEvidenceSchema.setClass(CompetenceEvidence);
