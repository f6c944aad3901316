import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../identity/person.entity.ts';
import { identity } from '../kernel/base.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';
import { Initiative } from './initiative.entity.ts';

/** That an initiative bears on the work with a text, and how. */
export const InitiativeLinkSchema = defineEntity({
  name: 'InitiativeLink',
  tableName: 'initiative_link',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    initiativeId: () => p.manyToOne(Initiative).mapToPk(),
    bearing: p.text(),
    linkedAt: p.datetime(),
    linkedById: () => p.manyToOne(Person).mapToPk(),
  },
  uniques: [{ properties: ['artefactId', 'initiativeId'] }],
});

export class InitiativeLink extends InitiativeLinkSchema.class {}
InitiativeLinkSchema.setClass(InitiativeLink);
