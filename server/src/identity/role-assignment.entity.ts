import { defineEntity, p } from '@mikro-orm/core';
import { roleNames } from 'shared/identity/roles.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from './person.entity.ts';

/** That a person holds a role at a node of the organisation, or at one artefact, from one day until before another. */
export const RoleAssignmentSchema = defineEntity({
  name: 'RoleAssignment',
  tableName: 'role_assignment',
  properties: {
    ...identity,
    personId: () => p.manyToOne(Person).mapToPk(),
    role: p.enum(roleNames),
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** The artefact, for the roles held at one. */
    artefactId: p.uuid().nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
  indexes: [{ properties: ['personId'] }, { properties: ['organisationNodeId', 'role'] }],
});

export class RoleAssignment extends RoleAssignmentSchema.class {}
RoleAssignmentSchema.setClass(RoleAssignment);
