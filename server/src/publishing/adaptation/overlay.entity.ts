import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../../kernel/base.entity.ts';
import { derivedUuid } from '../../kernel/derived-uuid.ts';
import { OrganisationNode } from '../../organisation/organisation-node.entity.ts';
import { Artefact } from '../artefact.entity.ts';

/** That an organisation adapts an artefact: one overlay for each of both, published in versions of its own. */
export const OverlaySchema = defineEntity({
  name: 'Overlay',
  tableName: 'overlay',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    organisationNodeId: () => p.manyToOne(OrganisationNode).mapToPk(),
    /** The decisions readers see; null until the first are published. */
    publishedVersionId: p.uuid().nullable(),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['artefactId', 'organisationNodeId'] }],
  indexes: [{ properties: ['organisationNodeId'] }],
});

export class Overlay extends OverlaySchema.class {}
OverlaySchema.setClass(Overlay);

/** The id of what an organisation decides about an artefact, also before it has decided anything. */
export function overlayIdOf(artefactId: string, organisationNodeId: string): string {
  return derivedUuid(`kunskapsnav:overlay:${artefactId}:${organisationNodeId}`);
}
