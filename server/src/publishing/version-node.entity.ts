import { defineEntity, p } from '@mikro-orm/core';
import type { Localised } from 'shared/text/localised.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';

/** One node of a published version, as a row: what can be cited, what it is called, and the hash by which a change is known. */
export const VersionNodeSchema = defineEntity({
  name: 'VersionNode',
  tableName: 'version_node',
  properties: {
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk().primary(),
    nodeId: p.string().primary(),
    type: p.string(),
    parentNodeId: p.string().nullable(),
    /** Place in reading order, from 0. */
    position: p.integer(),
    label: p.json<Localised<string>>(),
    citable: p.boolean(),
    contentHash: p.string().length(64),
    subtreeHash: p.string().length(64),
  },
});

export class VersionNode extends VersionNodeSchema.class {}
VersionNodeSchema.setClass(VersionNode);
