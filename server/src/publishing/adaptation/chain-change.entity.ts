import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../artefact.entity.ts';

/** That an organisation chose other texts to start from, for each text its readers may read otherwise since. Never changed. */
export const ChainChangeSchema = defineEntity({
  name: 'ChainChange',
  tableName: 'chain_change',
  properties: {
    id: p.uuid().primary(),
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** Whose texts it started from before, and whose since. */
    fromId: () => p.manyToOne(OrganisationNode).mapToPk(),
    toId: () => p.manyToOne(OrganisationNode).mapToPk(),
    changedAt: p.datetime(),
  },
  indexes: [{ properties: ['artefactId', 'organisationNodeId'] }],
});

export class ChainChange extends ChainChangeSchema.class {}
ChainChangeSchema.setClass(ChainChange);
