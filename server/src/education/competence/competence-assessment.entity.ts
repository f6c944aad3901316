import { defineEntity, p } from '@mikro-orm/core';
import { ASSESSMENT_MOMENTS } from 'shared/education/competence/competence-standing.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { ArtefactVersion } from '../../publishing/artefact-version.entity.ts';
import { Enrolment } from '../enrolment.entity.ts';
import { Competency } from './competency.entity.ts';

/** What somebody said about their own competence on a day. Never changed: another day is another row. */
export const CompetenceAssessmentSchema = defineEntity({
  name: 'CompetenceAssessment',
  tableName: 'competence_assessment',
  properties: {
    ...identity,
    personId: () => p.manyToOne(Person).mapToPk(),
    competencyId: () => p.manyToOne(Competency).mapToPk(),
    level: p.integer(),
    moment: p.enum(ASSESSMENT_MOMENTS),
    /** The course it was made around; null where it was made by itself. */
    enrolmentId: () => p.manyToOne(Enrolment).mapToPk().nullable(),
    unitId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    /** Hash of the scale as it read: only assessments by the same scale are compared. */
    scaleHash: p.string().length(64),
    assessedAt: p.datetime(),
  },
  uniques: [
    { name: 'competence_assessment_once', properties: ['enrolmentId', 'competencyId', 'moment'], where: '"enrolmentId" is not null' },
  ],
  indexes: [{ properties: ['personId', 'competencyId', 'assessedAt'] }],
});

export class CompetenceAssessment extends CompetenceAssessmentSchema.class {}
CompetenceAssessmentSchema.setClass(CompetenceAssessment);
