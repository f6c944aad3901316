import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { ArtefactVersionType } from '../publishing/artefact.type.ts';
import { ReviewRoundType } from './review-round.type.ts';
import type { RoundRow } from './review-round.rows.ts';
import type { VersionReviewFacts } from './version-review.facts.ts';
import { publishedRoundsOfVersion, reviewOfVersion } from './version-review.queries.ts';
import { VersionReviewType } from './version-review.type.ts';

@Resolver(() => ArtefactVersionType)
export class ReviewedVersionResolver {
  @FieldResolver(() => VersionReviewType, {
    nullable: true,
    description: 'Who and what stood behind it when it was published; null for texts from elsewhere and those without a team.',
  })
  review(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<Required<VersionReviewFacts> | null> {
    return reviewOfVersion(context, id);
  }

  @FieldResolver(() => [ReviewRoundType], { description: 'The rounds of comments that led to it and whose tables are published.' })
  async reviewRounds(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<RoundRow[]> {
    return (await publishedRoundsOfVersion(context, id)) ?? [];
  }
}
