import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { ReviewBody } from './review-body.entity.ts';

/** That somebody answers for a body. */
export const BodyContactSchema = defineEntity({
  name: 'BodyContact',
  tableName: 'body_contact',
  properties: {
    bodyId: () => p.manyToOne(ReviewBody).mapToPk().primary(),
    personId: () => p.manyToOne(Person).mapToPk().primary(),
  },
});

export class BodyContact extends BodyContactSchema.class {}
BodyContactSchema.setClass(BodyContact);
