import { defineEntity, p } from '@mikro-orm/core';
import type { Doc } from 'shared/publishing/document.ts';
import type { Difference } from 'shared/publishing/kind.ts';
import type { Localised } from 'shared/text/localised.ts';
import { identity } from '../kernel/base.entity.ts';
import { Person } from '../identity/person.entity.ts';
import { Artefact } from './artefact.entity.ts';

/** One published version, as it was. A trigger refuses every change. */
export const ArtefactVersionSchema = defineEntity({
  name: 'ArtefactVersion',
  tableName: 'artefact_version',
  properties: {
    ...identity,
    artefactId: () => p.manyToOne(Artefact).mapToPk(),
    major: p.integer(),
    minor: p.integer(),
    document: p.json<Doc>(),
    /** SHA-256 of the canonical JSON of the document. */
    hash: p.string().length(64),
    title: p.json<Localised<string>>(),
    searchText: p.json<Localised<string>>(),
    changeNote: p.text(),
    /** An erratum mends a fault in the version before; readers of that one are told. */
    erratum: p.boolean(),
    reviewBy: p.date().nullable(),
    publishedAt: p.datetime(),
    publishedById: () => p.manyToOne(Person).mapToPk().nullable(),
    approvedById: () => p.manyToOne(Person).mapToPk().nullable(),
    supersedesId: () => p.manyToOne(ArtefactVersion).mapToPk().nullable(),
    /** How far it lies from the version before, as the kind computed it; null for the first. */
    difference: p.json<Difference>().nullable(),
    /** What the kind computed from the document when it was published; null where it computes nothing. */
    computed: p.json<unknown>().nullable(),
    /** The rules by which the computed values of this version were computed. */
    rulesVersion: p.string(),
    provenance: p.enum(['AUTHORED', 'IMPORTED'] as const),
    /** False while the text, brought in from elsewhere, has gone through no full review here: then only what was changed since has been approved. */
    reviewedWhole: p.boolean(),
  },
  uniques: [{ properties: ['artefactId', 'major', 'minor'] }],
});

export class ArtefactVersion extends ArtefactVersionSchema.class {
  number(): string {
    return `${this.major}.${this.minor}`;
  }
}
ArtefactVersionSchema.setClass(ArtefactVersion);
