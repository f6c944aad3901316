import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { Citation } from './citation.entity.ts';

/** What was seen when something was cited or found still right. Never changed: a new look is a new row. */
export const CitationPinSchema = defineEntity({
  name: 'CitationPin',
  tableName: 'citation_pin',
  properties: {
    ...identity,
    citationId: () => p.manyToOne(Citation).mapToPk(),
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    /** The regional versions between the nation's text and the reader, from the top down. */
    overlayChain: p.array(String).columnType('uuid[]'),
    nodeId: p.string(),
    /** Hash of what a reader of the node saw. */
    subtreeHash: p.string().length(64),
    cause: p.enum(['CITED', 'STILL_RIGHT', 'NEW_VERSION'] as const),
    reason: p.text().nullable(),
    pinnedAt: p.datetime(),
    pinnedById: () => p.manyToOne(Person).mapToPk().nullable(),
  },
  indexes: [{ properties: ['citationId', 'pinnedAt'] }],
});

export class CitationPin extends CitationPinSchema.class {}
CitationPinSchema.setClass(CitationPin);
