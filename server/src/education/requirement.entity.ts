import { defineEntity, p } from '@mikro-orm/core';
import type { RequirementRule, Validity } from 'shared/education/requirement-rule.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { Competency } from './competence/competency.entity.ts';

/** That a course is to be taken, or a level of a competency shown, by those of some professions, at some care levels, below a node of the organisation; how soon, and how often again. */
export const RequirementSchema = defineEntity({
  name: 'Requirement',
  tableName: 'requirement',
  properties: {
    ...identity,
    /** The course, or the programme of the competency. */
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    /** The competency with the level asked for; null where a course is. */
    competencyId: () => p.manyToOne(Competency).mapToPk().nullable(),
    level: p.integer().nullable(),
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** Codes of the professions; empty for all. */
    professions: p.array(String).columnType('text[]'),
    /** Care levels of the units; empty for all. */
    careLevels: p.array(Number).columnType('int[]'),
    dueDays: p.integer(),
    validity: p.json<Validity>(),
    graceDays: p.integer(),
    recognitionMonths: p.integer().nullable(),
    /** Why it is asked for, as staff read it. */
    reason: p.text(),
    createdAt: p.datetime(),
    createdById: () => p.manyToOne(Person).mapToPk(),
    /** When it stopped being asked for. */
    endedAt: p.datetime().nullable(),
  },
  checks: [{ name: 'requirement_level_of_competency', expression: '("competencyId" is null) = (level is null)' }],
  indexes: [{ properties: ['organisationNodeId'] }, { properties: ['artefactId'] }, { properties: ['competencyId'] }],
});

export class Requirement extends RequirementSchema.class {
  /** What it asks for, as the rules take it. */
  rule(): RequirementRule {
    const { dueDays, validity, graceDays, recognitionMonths = null } = this;
    return { dueDays, validity, graceDays, recognitionMonths };
  }
}
RequirementSchema.setClass(Requirement);
