import { defineEntity, p } from '@mikro-orm/core';
import { teamRoles } from 'shared/review/review-words.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { RoleAssignment } from '../identity/role-assignment.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';

/** That somebody works with a text, as author or reviewer. What it lets the person do is the role assignment beside it. */
export const TeamMemberSchema = defineEntity({
  name: 'TeamMember',
  tableName: 'team_member',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    personId: () => p.manyToOne(Person).mapToPk(),
    role: p.enum(keysOf(teamRoles)),
    /** From outside the centre that answers for the text. */
    external: p.boolean(),
    /** The part of the country the person comes from. */
    areaId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    specialty: p.string().length(200).nullable(),
    assignmentId: () => p.manyToOne(RoleAssignment).mapToPk(),
    addedAt: p.datetime(),
    addedById: () => p.manyToOne(Person).mapToPk(),
    endedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['artefactId'] }],
});

export class TeamMember extends TeamMemberSchema.class {}
TeamMemberSchema.setClass(TeamMember);
