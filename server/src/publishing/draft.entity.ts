import { defineEntity, p } from '@mikro-orm/core';
import { EDITION_STATES } from 'shared/publishing/edition-state.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { ArtefactVersion } from './artefact-version.entity.ts';
import { Artefact } from './artefact.entity.ts';

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
    state: p.enum(EDITION_STATES),
    changeNote: p.text().nullable(),
    reviewBy: p.date().nullable(),
    erratum: p.boolean(),
    /** Counts every change, so that nobody approves a text they have not seen. */
    revision: p.integer(),
    /** Everyone who wrote in this edition; none of them may approve it. */
    authorIds: p.array(String).columnType('uuid[]'),
    createdAt: p.datetime(),
    createdById: () => p.manyToOne(Person).mapToPk(),
    updatedAt: p.datetime(),
    submittedById: () => p.manyToOne(Person).mapToPk().nullable(),
    approvedById: () => p.manyToOne(Person).mapToPk().nullable(),
    approvedAt: p.datetime().nullable(),
    sentBackReason: p.text().nullable(),
  },
});

export class Draft extends DraftSchema.class {
  /** Notes that somebody changed what will be published. */
  written(personId: string, now: Date): void {
    this.updatedAt = now;
    this.revision += 1;
    if (!this.authorIds.includes(personId)) this.authorIds = [...this.authorIds, personId];
  }
}
DraftSchema.setClass(Draft);
