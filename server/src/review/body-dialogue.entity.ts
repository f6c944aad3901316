import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { ReviewBody } from './review-body.entity.ts';

/** What was talked over with a body outside of rounds: when, and what came of it. Never changed: what is wrong is mended by a new entry. */
export const BodyDialogueSchema = defineEntity({
  name: 'BodyDialogue',
  tableName: 'body_dialogue',
  properties: {
    ...identity,
    bodyId: () => p.manyToOne(ReviewBody).mapToPk(),
    heldOn: p.date(),
    text: p.text(),
    recordedAt: p.datetime(),
    recordedById: () => p.manyToOne(Person).mapToPk(),
  },
  indexes: [{ properties: ['bodyId', 'heldOn'] }],
});

export class BodyDialogue extends BodyDialogueSchema.class {}
BodyDialogueSchema.setClass(BodyDialogue);
