import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { commentsOfSubmission, type CommentRow } from './comment.queries.ts';
import { otherBodies, readInvitation, viewerInvitationsOfRound, type InvitationRow } from './invitation.queries.ts';
import { roundRow } from './review-round.queries.ts';
import type { RoundRow } from './review-round.rows.ts';
import { OtherBody, ReviewCommentConnection, ReviewInvitationType, ReviewRoundType } from './review-round.type.ts';

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Whether an invitation is the viewer's own: what it holds beyond what everybody sees is shown to nobody else. */
async function isOwn(context: Context, { id, roundId }: InvitationRow): Promise<boolean> {
  return ((await viewerInvitationsOfRound(context, roundId)) ?? []).some((own) => own.id === id);
}

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

  @FieldResolver(() => [ID], { description: 'Other invitations this answer speaks for.' })
  coordinatedFor(@Root() { coordinatedFor }: InvitationRow): string[] {
    return coordinatedFor.map((id) => toNodeId('ReviewInvitation', id));
  }

  @FieldResolver(() => [OtherBody], {
    description: "Bodies the answer can speak for as well; empty where the invitation is not the viewer's.",
  })
  async others(@Root() invitation: InvitationRow, @Ctx() context: Context): Promise<OtherBody[]> {
    const bodies = (await isOwn(context, invitation)) ? await otherBodies(context, invitation) : [];
    return bodies.map(({ id, name }) => ({ invitationId: toNodeId('ReviewInvitation', id), name }));
  }

  @FieldResolver(() => ReviewCommentConnection, { description: "Its comments, in order; empty where the invitation is not the viewer's." })
  async comments(
    @Root() invitation: InvitationRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<CommentRow>> {
    const { submissionId } = invitation;
    return submissionId && (await isOwn(context, invitation)) ? commentsOfSubmission(context, submissionId, args) : nothing;
  }
}
