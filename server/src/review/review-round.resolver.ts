import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Coverage } from 'shared/review/category-coverage.ts';
import type { Doc } from 'shared/publishing/document.ts';
import { today } from '../kernel/clock.ts';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { DateTime, Json } from '../kernel/scalars.ts';
import { readerPathOf } from '../publishing/kinds.ts';
import { CommentFilterInput } from './comment-filter.inputs.ts';
import { commentsOfRound, type CommentRow } from './comment.queries.ts';
import {
  coverageOfRound,
  invitationsOfRound,
  tallyOfRound,
  viewerInvitationsOfRound,
  type InvitationRow,
  type StanceTally,
} from './invitation.queries.ts';
import { unkeptPromises } from './promised-changes.ts';
import { canManageReview, canSeeAnswers, canSeeReview, canSeeSentText } from './review.policy.ts';
import { documentOfRound, readRound, reviewedOf } from './review-round.queries.ts';
import type { RoundRow } from './review-round.rows.ts';
import {
  CategoryCoverage,
  ReviewCommentConnection,
  ReviewInvitationConnection,
  ReviewInvitationType,
  ReviewRoundType,
  StanceCount,
} from './review-round.type.ts';
import { RoundStateEnum } from './review.enums.ts';

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

const seesAnswers = (round: RoundRow, { viewer }: Context): boolean => canSeeAnswers(viewer, reviewedOf(round), round);

@Resolver(() => ReviewRoundType)
export class ReviewRoundResolver {
  @Query(() => ReviewRoundType, {
    nullable: true,
    description: 'A round: for those of the review, those invited once it is out, and everybody once its table is published.',
  })
  reviewRound(@Arg('id', () => String, { description: 'Its id.' }) id: string, @Ctx() context: Context): Promise<RoundRow | null> {
    return readRound(context, id);
  }

  @FieldResolver(() => RoundStateEnum, { description: 'Where it stands.' })
  state(@Root() { openedAt, closedAt }: RoundRow): keyof typeof RoundStateEnum {
    if (closedAt) return 'CLOSED';
    return openedAt ? 'OPEN' : 'PLANNED';
  }

  @FieldResolver(() => Boolean, { description: 'Whether its last day has passed: what is handed in now is late.' })
  isPast(@Root() { closes }: RoundRow, @Ctx() { clock }: Context): boolean {
    return today(clock) > closes;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether it is of the edition in work, or between editions of the one that is published; null for those who do not work with the text.',
  })
  current(@Root() round: RoundRow, @Ctx() { viewer }: Context): boolean | null {
    return canSeeReview(viewer, reviewedOf(round)) ? round.current : null;
  }

  @FieldResolver(() => String, { description: 'Last part of the address of the text.' })
  slug(@Root() { artefactSlug }: RoundRow): string {
    return artefactSlug;
  }

  @FieldResolver(() => String, { description: 'The kind of the text.' })
  artefactKind(@Root() { artefactKind }: RoundRow): string {
    return artefactKind;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where readers find the text the round led to; null before that.' })
  readerPath(@Root() { artefactKind, artefactSlug, versionId }: RoundRow, @Ctx() context: Context): string | null {
    return versionId ? readerPathOf(context, { kind: artefactKind, slug: artefactSlug }) : null;
  }

  @FieldResolver(() => Json, {
    nullable: true,
    description: 'The text as it was sent out; null before that, and for those who may not see it.',
  })
  document(@Root() round: RoundRow, @Ctx() context: Context): Promise<Doc | null> | null {
    return canSeeSentText(context.viewer, reviewedOf(round), round) ? documentOfRound(context, round.id) : null;
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer conduct the round?' })
  viewerCanManage(@Root() round: RoundRow, @Ctx() { viewer }: Context): boolean {
    return canManageReview(viewer, reviewedOf(round));
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer see what others answer?' })
  viewerSeesAnswers(@Root() round: RoundRow, @Ctx() context: Context): boolean {
    return seesAnswers(round, context);
  }

  @FieldResolver(() => Int, {
    description: 'Comments whose body has written back and waits for an answer; 0 for those who do not work with the text.',
  })
  writtenBack(@Root() round: RoundRow, @Ctx() { viewer }: Context): number {
    return canSeeReview(viewer, reviewedOf(round)) ? round.writtenBack : 0;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When it was reminded of last; null for those who may not see who is asked.',
  })
  remindedAt(@Root() round: RoundRow, @Ctx() context: Context): Date | null {
    return seesAnswers(round, context) ? round.remindedAt : null;
  }

  @FieldResolver(() => Int, { description: 'How many were reminded then; 0 for those who may not see who is asked.' })
  reminded(@Root() round: RoundRow, @Ctx() context: Context): number {
    return seesAnswers(round, context) ? round.reminded : 0;
  }

  @FieldResolver(() => [String], {
    description:
      'While it is open: ids of parts its responses say are changed, and that still stand as they were sent out; empty for those who do not work with the text.',
  })
  unkeptPromises(@Root() round: RoundRow, @Ctx() context: Context): Promise<string[]> | string[] {
    return canSeeReview(context.viewer, reviewedOf(round)) ? unkeptPromises(context, round) : [];
  }

  @FieldResolver(() => [ReviewInvitationType], { description: "The viewer's own invitations, once it is out." })
  async viewerInvitations(@Root() { id, openedAt }: RoundRow, @Ctx() context: Context): Promise<InvitationRow[]> {
    return openedAt ? ((await viewerInvitationsOfRound(context, id)) ?? []) : [];
  }

  @FieldResolver(() => ReviewInvitationConnection, {
    description: 'Who is asked, with their answers; empty for those who may not see that.',
  })
  invitations(@Root() round: RoundRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<InvitationRow>> {
    return seesAnswers(round, context) ? invitationsOfRound(context, round.id, args) : Promise.resolve(nothing);
  }

  @FieldResolver(() => [CategoryCoverage], {
    description: 'Which categories are asked and have answered; empty for those who may not see that.',
  })
  async coverage(@Root() round: RoundRow, @Ctx() context: Context): Promise<Coverage[]> {
    return seesAnswers(round, context) ? ((await coverageOfRound(context, round.id)) ?? []) : [];
  }

  @FieldResolver(() => [StanceCount], { description: 'How many stand where; empty for those who may not see that.' })
  async tally(@Root() round: RoundRow, @Ctx() context: Context): Promise<StanceTally[]> {
    return seesAnswers(round, context) ? ((await tallyOfRound(context, round.id)) ?? []) : [];
  }

  @FieldResolver(() => ReviewCommentConnection, { description: 'What has been handed in, in order; empty for those who may not see that.' })
  commentList(
    @Root() round: RoundRow,
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => CommentFilterInput, { nullable: true, description: 'Only some of them.' }) filter: CommentFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Page<CommentRow>> {
    return seesAnswers(round, context) ? commentsOfRound(context, round.id, args, filter ?? {}) : Promise.resolve(nothing);
  }
}
