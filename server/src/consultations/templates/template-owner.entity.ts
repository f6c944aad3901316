import { defineEntity, p } from '@mikro-orm/core';
import { consultTopics } from 'shared/consultations/consult-template.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';

/**
 * The knowledge centre that answers for the template of a topic, and from when. One that is changed is ended and another begins; a topic without one is the
 * national coordinator's.
 */
export const TemplateOwnerSchema = defineEntity({
  name: 'TemplateOwner',
  tableName: 'consult_template_owner',
  properties: {
    ...identity,
    topic: p.enum(keysOf(consultTopics)),
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    setById: () => p.manyToOne(Person).mapToPk(),
    setAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

export class TemplateOwner extends TemplateOwnerSchema.class {}
TemplateOwnerSchema.setClass(TemplateOwner);
