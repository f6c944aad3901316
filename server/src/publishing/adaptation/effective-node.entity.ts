import { defineEntity, p } from '@mikro-orm/core';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../artefact.entity.ts';

/**
 * What a node reads as at an organisation, where that differs from the organisation above: a reader takes the nearest row upwards, and the nation's
 * version where there is none. Null is a node that is left out.
 */
export const EffectiveNodeSchema = defineEntity({
  name: 'EffectiveNode',
  tableName: 'effective_node',
  properties: {
    artefactId: () => p.manyToOne(Artefact).mapToPk().primary(),
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk().primary(),
    nodeId: p.string().primary(),
    subtreeHash: p.string().length(64).nullable(),
  },
});

export class EffectiveNode extends EffectiveNodeSchema.class {}
EffectiveNodeSchema.setClass(EffectiveNode);
