import { defineEntity, p } from '@mikro-orm/core';
import { letterGroupCodes } from 'shared/notifications/letter-groups.ts';
import { Person } from '../identity/person.entity.ts';

/** That letters to a person do not count a group of tasks. What waits is still on their page. */
const MutedGroupSchema = defineEntity({
  name: 'MutedGroup',
  tableName: 'muted_group',
  properties: {
    personId: () => p.manyToOne(Person).mapToPk().primary(),
    letterGroup: p.enum(letterGroupCodes).primary(),
    at: p.datetime(),
  },
});

export class MutedGroup extends MutedGroupSchema.class {}
MutedGroupSchema.setClass(MutedGroup);
