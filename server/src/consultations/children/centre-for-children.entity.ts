import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../identity/person.entity.ts';
import { identity } from '../../kernel/base.entity.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';

/**
 * That a knowledge centre takes questions about children, and from when. It says nothing of the care levels of the register: a centre gives no care. One that
 * is ended stays, so that who decided what can be seen.
 */
export const CentreForChildrenSchema = defineEntity({
  name: 'CentreForChildren',
  tableName: 'centre_for_children',
  properties: {
    ...identity,
    unitId: () => p.manyToOne(OrganisationNode).mapToPk(),
    setById: () => p.manyToOne(Person).mapToPk(),
    setAt: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});

export class CentreForChildren extends CentreForChildrenSchema.class {}
CentreForChildrenSchema.setClass(CentreForChildren);
