import { defineEntity, p } from '@mikro-orm/core';
import { CYCLE_ENDS } from 'shared/education/requirement-rule.ts';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { CompetenceEvidence } from './competence/competence-evidence.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import { Requirement } from './requirement.entity.ts';

const cycleOrigins = ['RULE', 'HAND', 'FILE'] as const;

/** How a cycle came to be: by the rule, by hand or from a file; the next one like the one before it. */
export type CycleOrigin = (typeof cycleOrigins)[number];

/** One round of a requirement for one person, `YYYY-MM-DD` throughout. A closed row is never changed: a trigger sees to it. */
export const RequirementCycleSchema = defineEntity({
  name: 'RequirementCycle',
  tableName: 'requirement_cycle',
  properties: {
    ...identity,
    requirementId: () => p.manyToOne(Requirement).mapToPk(),
    personId: () => p.manyToOne(Person).mapToPk(),
    /** Where the person worked when it was assigned. */
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    number: p.integer(),
    origin: p.enum(cycleOrigins),
    assignedOn: p.date(),
    opensOn: p.date(),
    dueOn: p.date(),
    closedOn: p.date().nullable(),
    closedAs: p.enum(CYCLE_ENDS).nullable(),
    completedOn: p.date().nullable(),
    validUntil: p.date().nullable(),
    /** What fulfilled it. */
    enrolmentId: () => p.manyToOne(Enrolment).mapToPk().nullable(),
    evidenceId: () => p.manyToOne(CompetenceEvidence).mapToPk().nullable(),
    /** What training elsewhere was, and who recognised it. */
    evidence: p.text().nullable(),
    recognisedById: () => p.manyToOne(Person).mapToPk().nullable(),
  },
  uniques: [
    { properties: ['requirementId', 'personId', 'number'] },
    { name: 'requirement_cycle_one_open', properties: ['requirementId', 'personId'], where: '"closedAs" is null' },
  ],
  indexes: [{ properties: ['personId'] }, { properties: ['unitId'] }],
});

export class RequirementCycle extends RequirementCycleSchema.class {}
RequirementCycleSchema.setClass(RequirementCycle);
