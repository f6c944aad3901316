import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from '../publishing/artefact.entity.ts';

/** That a member has a conflict of interest in one question, which is a part of the text, and does not vote on it. */
export const RecusalSchema = defineEntity({
  name: 'Recusal',
  tableName: 'recusal',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    personId: () => p.manyToOne(Person).mapToPk(),
    nodeId: p.string(),
    reason: p.text(),
    decidedAt: p.datetime(),
    decidedById: () => p.manyToOne(Person).mapToPk(),
    endedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['artefactId'] }],
});

export class Recusal extends RecusalSchema.class {}
RecusalSchema.setClass(Recusal);
