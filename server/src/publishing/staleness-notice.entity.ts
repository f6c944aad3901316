import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { CitationPin } from './citation-pin.entity.ts';
import { Citation } from './citation.entity.ts';

/** The cited node reads differently from what was seen. Open until somebody looks, or the text comes back. */
export const StalenessNoticeSchema = defineEntity({
  name: 'StalenessNotice',
  tableName: 'staleness_notice',
  properties: {
    ...identity,
    citationId: () => p.manyToOne(Citation).mapToPk(),
    /** What had been seen. */
    pinId: () => p.manyToOne(CitationPin).mapToPk(),
    /** The newest version in which it reads differently. */
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk(),
    kind: p.enum(['CHANGED', 'REMOVED', 'SAFETY'] as const),
    raisedAt: p.datetime(),
    clearedAt: p.datetime().nullable(),
    clearedById: () => p.manyToOne(Person).mapToPk().nullable(),
    resolution: p.enum(['STILL_RIGHT', 'NEW_VERSION', 'TEXT_CAME_BACK', 'NO_LONGER_CITED'] as const).nullable(),
    reason: p.text().nullable(),
  },
  indexes: [{ properties: ['citationId', 'clearedAt'] }],
});

export class StalenessNotice extends StalenessNoticeSchema.class {}
StalenessNoticeSchema.setClass(StalenessNotice);
