import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { newsOfAnswer, type AnswerNews } from './answer-news.ts';
import { commentsOfSubmission, type CommentRow } from './comment.queries.ts';
import { handedInBy, offersTo, otherBodies, readInvitation, viewerInvitationsOfRound, type InvitationRow } from './invitation.queries.ts';
import { roundRow } from './review-round.queries.ts';
import type { RoundRow } from './review-round.rows.ts';
import { AnswerNewsEnum } from './review.enums.ts';
import { OtherBody, ReviewCommentConnection, ReviewInvitationType, ReviewRoundType } from './review-round.type.ts';

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Whether an invitation is the viewer's own: what it holds beyond what everybody sees is shown to nobody else. */
async function isOwn(context: Context, { id, roundId }: InvitationRow): Promise<boolean> {
  return ((await viewerInvitationsOfRound(context, roundId)) ?? []).some((own) => own.id === id);
}

/**
 * Whether an answer that has been handed in is offered to a body the viewer answers for, who has to read it to say yes, or has said so. Whoever has answered for
 * itself instead is offered nothing any more.
 */
async function offeredTo(
  context: Context,
  { id, submittedAt, coordinatedFor, roundId }: InvitationRow,
): Promise<'ASKED' | 'JOINED' | null> {
  if (!submittedAt || coordinatedFor.length === 0) return null;
  const all = (await viewerInvitationsOfRound(context, roundId)) ?? [];
  const asked = all.filter((own) => coordinatedFor.includes(own.id));
  if (asked.some(({ joinedId }) => joinedId === id)) return 'JOINED';
  return asked.some((own) => own.submittedAt === null) ? 'ASKED' : null;
}

/** What a body has said, without what has become of it: that is for those who stand behind it, until the table is published. */
const asHandedIn = (comment: CommentRow): CommentRow => ({ ...comment, response: null, suggestionAppliedAt: null });

@Resolver(() => ReviewInvitationType)
export class ReviewInvitationResolver {
  @Query(() => ReviewInvitationType, {
    nullable: true,
    description: 'An invitation of the viewer, once its round is out; null for everybody else.',
  })
  reviewInvitation(
    @Arg('id', () => String, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<InvitationRow | null> {
    return readInvitation(context, id);
  }

  @FieldResolver(() => ReviewRoundType, { nullable: true, description: "The round; null where the invitation is not the viewer's." })
  async round(@Root() invitation: InvitationRow, @Ctx() context: Context): Promise<RoundRow | null> {
    return (await isOwn(context, invitation)) ? roundRow(context, invitation.roundId) : null;
  }

  @FieldResolver(() => [AnswerNewsEnum], { description: 'What the viewer is told of it and has not said to have seen.' })
  viewerNews(@Root() { id }: InvitationRow, @Ctx() context: Context): Promise<AnswerNews[]> {
    return newsOfAnswer(context, id);
  }

  @FieldResolver(() => [ID], { description: 'Other invitations this answer is offered to.' })
  coordinatedFor(@Root() { coordinatedFor }: InvitationRow): string[] {
    return coordinatedFor.map((id) => toNodeId('ReviewInvitation', id));
  }

  @FieldResolver(() => [OtherBody], {
    description: "Bodies the answer can be offered to; empty where the invitation is not the viewer's.",
  })
  async others(@Root() invitation: InvitationRow, @Ctx() context: Context): Promise<OtherBody[]> {
    const bodies = (await isOwn(context, invitation)) ? await otherBodies(context, invitation) : [];
    return bodies.map(({ id, name }) => ({ invitationId: toNodeId('ReviewInvitation', id), name }));
  }

  @FieldResolver(() => [ReviewInvitationType], {
    description:
      "Answers of other bodies that are offered to this one until it has answered; empty where the invitation is not the viewer's.",
  })
  async offers(@Root() invitation: InvitationRow, @Ctx() context: Context): Promise<InvitationRow[]> {
    const isAsked = invitation.submittedAt === null && (await isOwn(context, invitation));
    return isAsked ? ((await offersTo(context, invitation.id)) ?? []) : [];
  }

  @FieldResolver(() => ReviewInvitationType, {
    nullable: true,
    description: "The answer it has made its own; null where it answers itself, and where the invitation is not the viewer's.",
  })
  async joinedAnswer(@Root() invitation: InvitationRow, @Ctx() context: Context): Promise<InvitationRow | null> {
    const { joinedId } = invitation;
    return joinedId && (await isOwn(context, invitation)) ? handedInBy(context, joinedId) : null;
  }

  @FieldResolver(() => ReviewCommentConnection, {
    description:
      "Its comments, in order; empty where the invitation is neither the viewer's nor offered to one of theirs that has joined it or not answered yet.",
  })
  async comments(
    @Root() invitation: InvitationRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<CommentRow>> {
    const { submissionId } = invitation;
    const isAsked = (await isOwn(context, invitation)) ? null : await offeredTo(context, invitation);
    if (!submissionId || (!isAsked && !(await isOwn(context, invitation)))) return nothing;
    const page = (await commentsOfSubmission(context, submissionId, args)) ?? nothing;
    return isAsked === 'ASKED' ? { ...page, nodes: page.nodes.map(asHandedIn) } : page;
  }
}
