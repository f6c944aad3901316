import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { CompetenceAssessment } from './competence-assessment.entity.ts';
import { Competency } from './competency.entity.ts';

/** That somebody asks a supervisor to confirm an assessment, and what the supervisor said. Once decided it is history: a trigger sees to it. */
export const CompetenceConfirmationSchema = defineEntity({
  name: 'CompetenceConfirmation',
  tableName: 'competence_confirmation',
  properties: {
    ...identity,
    assessmentId: () => p.manyToOne(CompetenceAssessment).mapToPk().unique(),
    personId: () => p.manyToOne(Person).mapToPk(),
    competencyId: () => p.manyToOne(Competency).mapToPk(),
    /** Whose supervisor is asked. */
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** What shows it, as the person wrote. */
    note: p.text(),
    requestedAt: p.datetime(),
    /** The level the supervisor saw; null while nobody has decided. */
    level: p.integer().nullable(),
    comment: p.text().nullable(),
    decidedById: () => p.manyToOne(Person).mapToPk().nullable(),
    decidedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'competence_confirmation_one_open', properties: ['personId', 'competencyId'], where: '"decidedAt" is null' }],
  indexes: [{ properties: ['unitId', 'requestedAt'] }],
});

export class CompetenceConfirmation extends CompetenceConfirmationSchema.class {}
CompetenceConfirmationSchema.setClass(CompetenceConfirmation);
