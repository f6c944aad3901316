import { defineEntity, p } from '@mikro-orm/core';
import type { Localised } from 'shared/text/localised.ts';
import { OverlayVersion } from './overlay-version.entity.ts';

/** What one published set of decisions says about one node, as a row: who deviates where, and what an added node is called. */
export const OverlayNodeSchema = defineEntity({
  name: 'OverlayNode',
  tableName: 'overlay_node',
  properties: {
    overlayVersionId: () => p.manyToOne(OverlayVersion).mapToPk().primary(),
    nodeId: p.string().primary(),
    mode: p.enum(['ADOPT', 'ADAPT', 'ADD', 'EXCLUDE'] as const),
    /** The top node of an addition; the same as `nodeId` for every other row. */
    topNodeId: p.string(),
    type: p.string(),
    label: p.json<Localised<string>>(),
    /** Why the organisation decided so; null for ADOPT, and for an addition that says nothing. */
    reason: p.text().nullable(),
    /** When the organisation began to say this of the node: what it publishes about others does not make it newer. */
    since: p.datetime(),
  },
  indexes: [{ properties: ['nodeId'] }],
});

export class OverlayNode extends OverlayNodeSchema.class {}
OverlayNodeSchema.setClass(OverlayNode);
