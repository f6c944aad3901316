import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { CompositionGap } from 'shared/review/composition.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { canEditDraft } from '../publishing/artefact.policy.ts';
import { ballotsOf, type BallotRow } from './ballot.queries.ts';
import { CommentFilterInput } from './comment-filter.inputs.ts';
import { commentsOfEdition, type CommentRow } from './comment.queries.ts';
import { withParts, type WithPart } from './part-names.ts';
import { readReviewDesk, type ReviewDeskRow } from './review-desk.queries.ts';
import { ReviewCommentConnection, ReviewRoundType } from './review-round.type.ts';
import { roundsOfArtefact } from './review-round.queries.ts';
import { roundToShow, type RoundRow } from './review-round.rows.ts';
import {
  BallotType,
  CompositionGapType,
  ConsiderationType,
  EditionWriterType,
  PatientInputType,
  RecusalType,
  TeamMemberType,
} from './review-team.type.ts';
import { canManageReview, isTeamMember } from './review.policy.ts';
import { ReviewType } from './review.type.ts';
import {
  considerationsOf,
  gapsOf,
  patientInputsOf,
  recusalsOf,
  teamOf,
  writersOf,
  type WriterRow,
  type ConsiderationRow,
  type MemberRow,
  type PatientInputRow,
  type RecusalRow,
} from './team.queries.ts';

const noComments = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

@Resolver(() => ReviewType)
export class ReviewResolver {
  @Query(() => ReviewType, { nullable: true, description: 'The review of a text; null for those who do not work with it.' })
  review(
    @Arg('slug', () => String, { description: 'The last part of the address of the text.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<ReviewDeskRow | null> {
    return readReviewDesk(context, slug);
  }

  @FieldResolver(() => ID, { description: 'The text, as its mutations want it.' })
  artefactId(@Root() review: ReviewDeskRow): string {
    return toNodeId('Artefact', review.id);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer decide who works with the text, open votes and conduct rounds?' })
  viewerCanManage(@Root() review: ReviewDeskRow, @Ctx() { viewer }: Context): boolean {
    return canManageReview(viewer, review);
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer write in the text and respond to comments?' })
  viewerCanEdit(@Root() review: ReviewDeskRow, @Ctx() { viewer }: Context): boolean {
    return canEditDraft(viewer, review);
  }

  @FieldResolver(() => Boolean, { description: 'Is the viewer of the team?' })
  viewerIsMember(@Root() review: ReviewDeskRow, @Ctx() { viewer }: Context): boolean {
    return isTeamMember(viewer, review);
  }

  @FieldResolver(() => [TeamMemberType], { description: 'Those who work with the text now.' })
  team(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<MemberRow[]> {
    return teamOf(context, review.id);
  }

  @FieldResolver(() => [EditionWriterType], { description: 'Those who have written in the edition without being of the team.' })
  writers(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<WriterRow[]> {
    return writersOf(context, review.id);
  }

  @FieldResolver(() => [CompositionGapType], { description: 'What the team is not spread over.' })
  compositionGaps(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<CompositionGap[]> {
    return gapsOf(context, review.id);
  }

  @FieldResolver(() => [RecusalType], { description: 'Who keeps out of which question.' })
  async recusals(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<WithPart<RecusalRow>[]> {
    return withParts(context, review.id, await recusalsOf(context, review.id));
  }

  @FieldResolver(() => [BallotType], { description: 'What the team votes and has voted on, the newest first.' })
  async ballots(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<WithPart<BallotRow>[]> {
    return withParts(context, review.id, await ballotsOf(context, review.id));
  }

  @FieldResolver(() => [PatientInputType], { description: 'What patients and relatives have said, the newest first.' })
  patientInputs(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<PatientInputRow[]> {
    return patientInputsOf(context, review);
  }

  @FieldResolver(() => [ConsiderationType], { description: 'The considerations and perspectives that the text answers.' })
  async considerations(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<WithPart<ConsiderationRow>[]> {
    return withParts(context, review.id, await considerationsOf(context, review));
  }

  @FieldResolver(() => [ReviewRoundType], { description: 'Its rounds, the newest first.' })
  async rounds(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<RoundRow[]> {
    return (await roundsOfArtefact(context, review.id)) ?? [];
  }

  @FieldResolver(() => ReviewRoundType, {
    nullable: true,
    description: 'One of its rounds; where none is named, the newest of the edition in work, or of all where none is in work.',
  })
  async round(
    @Root() review: ReviewDeskRow,
    @Arg('number', () => Int, { nullable: true, description: 'The first, the second … of the text.' }) number: number | null,
    @Ctx() context: Context,
  ): Promise<RoundRow | null> {
    const rounds = (await roundsOfArtefact(context, review.id)) ?? [];
    return number === null ? roundToShow(review, rounds) : (rounds.find((round) => round.number === number) ?? null);
  }

  @FieldResolver(() => ReviewCommentConnection, { description: 'What the team says of the edition in work, in order.' })
  comments(
    @Root() review: ReviewDeskRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => CommentFilterInput, { nullable: true, description: 'Only some of them.' }) filter: CommentFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Page<CommentRow>> {
    return review.draftId ? commentsOfEdition(context, review.draftId, args, filter ?? {}) : Promise.resolve(noComments);
  }
}
