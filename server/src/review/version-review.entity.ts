import { defineEntity, p } from '@mikro-orm/core';
import { ArtefactVersion } from '../publishing/artefact-version.entity.ts';
import type { VersionReviewFacts } from './version-review.facts.ts';

/** Who and what stood behind a version when it was published. Never changed: what is declared or voted later belongs to later versions. */
export const VersionReviewSchema = defineEntity({
  name: 'VersionReview',
  tableName: 'version_review',
  properties: {
    versionId: () => p.manyToOne(ArtefactVersion).mapToPk().primary(),
    facts: p.json<VersionReviewFacts>(),
  },
});

export class VersionReview extends VersionReviewSchema.class {}
VersionReviewSchema.setClass(VersionReview);
