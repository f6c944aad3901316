import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { roleNames } from 'shared/identity/roles.ts';

/** Something that waits for somebody: a role at a node (so that a vacancy is visible) or one person. */
export const TaskSchema = defineEntity({
  name: 'Task',
  tableName: 'task',
  properties: {
    ...identity,
    /** What is to be done, as the domain that opened it names it. */
    kind: p.string(),
    role: p.enum(roleNames).nullable(),
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk().nullable(),
    personId: () => p.manyToOne(Person).mapToPk().nullable(),
    subjectType: p.string(),
    subjectId: p.uuid(),
    /** Site-relative address of the place where it is done. */
    link: p.string().length(500),
    /** What the wording of the kind wants to know. */
    parameters: p.json<Record<string, unknown>>(),
    openedAt: p.datetime(),
    dueAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    /** The event that closed it. */
    closedBy: p.string().nullable(),
  },
  indexes: [
    { properties: ['subjectType', 'subjectId'] },
    { properties: ['personId', 'closedAt'] },
    { properties: ['organisationNodeId', 'role', 'closedAt'] },
  ],
});

export class Task extends TaskSchema.class {}
TaskSchema.setClass(Task);
