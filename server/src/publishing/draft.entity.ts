import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { Artefact } from './artefact.entity.ts';
import { editionProgress } from './edition-progress.ts';

/** The edition in work of an artefact; readers never see it. At most one per artefact. */
export const DraftSchema = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk().unique(),
    baseVersionId: () => p.manyToOne(ArtefactVersion).mapToPk().nullable(),
    root: p.string(),
    schemaVersion: p.integer(),
    /** Counts inserts, moves and removals, so that two people who change the structure meet. */
    structureRevision: p.integer(),
    erratum: p.boolean(),
    ...editionProgress,
  },
});

export class Draft extends DraftSchema.class {}
DraftSchema.setClass(Draft);
