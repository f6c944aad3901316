import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../kernel/base.entity.ts';
import { REVIEW_PATHS } from 'shared/publishing/edition-state.ts';
import { OrganisationNode } from '../organisation/organisation-node.entity.ts';
import { Person } from '../identity/person.entity.ts';

/** The stable identity of something that is published in versions: an evaluation, a course, a care programme, a question with its answer. */
export const ArtefactSchema = defineEntity({
  name: 'Artefact',
  tableName: 'artefact',
  properties: {
    ...identity,
    kind: p.string(),
    /** Part of the public address; never changes once published. */
    slug: p.string().unique(),
    ownerId: () => p.manyToOne(OrganisationNode).mapToPk(),
    track: p.enum(['ADULT', 'CHILD', 'BOTH'] as const),
    levels: p.array(Number).columnType('int[]'),
    tags: p.array(String).columnType('text[]'),
    createdAt: p.datetime(),
    createdById: () => p.manyToOne(Person).mapToPk().nullable(),
    /** The version readers see; null until the first is published. */
    publishedVersionId: p.uuid().nullable(),
    retiredAt: p.datetime().nullable(),
    retiredReason: p.text().nullable(),
    replacedById: p.uuid().nullable(),
    /** The course of review chosen for its editions; `path-of.ts` says which one of them takes. */
    reviewPath: p.enum(REVIEW_PATHS).default('SHORT'),
  },
  indexes: [{ properties: ['kind'] }, { properties: ['ownerId'] }, { properties: ['tags'], type: 'gin' }],
});

export class Artefact extends ArtefactSchema.class {
  /** Unpublished, published or retired: derived, never stored. */
  status(): 'UNPUBLISHED' | 'PUBLISHED' | 'RETIRED' {
    if (this.retiredAt) return 'RETIRED';
    return this.publishedVersionId ? 'PUBLISHED' : 'UNPUBLISHED';
  }
}
ArtefactSchema.setClass(Artefact);
