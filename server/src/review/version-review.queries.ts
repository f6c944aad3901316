import type { Context } from '../kernel/context.ts';
import { projection } from '../kernel/database/projection.ts';
import { defineLoader } from '../kernel/loader.ts';
import { rounds } from './review-round.queries.ts';
import type { RoundRow } from './review-round.rows.ts';
import type { ReviewTables } from './review.tables.ts';
import type { VersionReviewFacts } from './version-review.facts.ts';

/** What is kept of the review of versions, by the version's id. It is as public as the version. */
export const reviewOfVersion = defineLoader<string, Required<VersionReviewFacts>>(async (context: Context, versionIds) => {
  const rows = await projection<ReviewTables>(context.em)
    .selectFrom('version_review')
    .select(['versionId', 'facts'])
    .where('versionId', 'in', [...versionIds])
    .execute();
  return new Map(rows.map(({ versionId, facts }) => [versionId, { suggestions: [], ...facts }]));
});

/** The rounds that led to versions and whose tables are published, by the version's id, the newest first. */
export const publishedRoundsOfVersion = defineLoader<string, RoundRow[]>(async (context, versionIds) => {
  const rows = (await rounds(context)
    .where('round.versionId', 'in', [...versionIds])
    .where('round.tablePublishedAt', 'is not', null)
    .orderBy('round.number', 'desc')
    .execute()) as RoundRow[];
  return Map.groupBy(rows, ({ versionId }) => versionId ?? '');
});
