import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { placeAnchor, type AnchorPlace } from 'shared/review/comment-anchor.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { Context } from '../kernel/context.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { readComment, textOfEdition, type CommentRow } from './comment.queries.ts';
import { viewerInvitationsOfRound } from './invitation.queries.ts';
import { partOfComment } from './part-names.ts';
import { AnchorPlaceType, ReviewCommentType, ReviewReplyType } from './review-round.type.ts';

/** Whether it is the viewer who answers for the body a comment comes from, or for one that has made its answer its own. */
async function isOfViewer(context: Context, { roundId, invitationId }: CommentRow): Promise<boolean> {
  if (!roundId) return false;
  return ((await viewerInvitationsOfRound(context, roundId)) ?? []).some(
    ({ id, joinedId, submittedAt }) => id === invitationId || (submittedAt !== null && joinedId === invitationId),
  );
}

@Resolver(() => ReviewCommentType)
export class ReviewCommentResolver {
  @Query(() => ReviewCommentType, {
    nullable: true,
    description: 'One comment, for those who work with the text; null for everybody else.',
  })
  reviewComment(@Arg('id', () => String, { description: 'Its id.' }) id: string, @Ctx() context: Context): Promise<CommentRow | null> {
    return readComment(context, id);
  }

  @FieldResolver(() => AnchorPlaceType, {
    nullable: true,
    description:
      'Where its words stand in the text as it now is, for those who work with the text; null for everybody else, and when none is in work.',
  })
  async place(@Root() comment: CommentRow, @Ctx() context: Context): Promise<AnchorPlace | null> {
    const document = await textOfEdition(context, comment.artefactId);
    return document && placeAnchor(document, { ...comment, node: comment.nodeId });
  }

  @FieldResolver(() => LocalisedText, {
    nullable: true,
    description:
      'What the part it is about is called in the text as it was sent out, or in the edition the team works with; null where it is gone.',
  })
  part(@Root() comment: CommentRow, @Ctx() context: Context): Promise<Localised<string> | null> {
    return partOfComment(context, comment);
  }

  @FieldResolver(() => [ReviewReplyType], {
    description:
      'Its thread, for those who work with the text and, of what it has handed in, for the body it comes from and those that have joined its answer; empty for others.',
  })
  async replies(@Root() comment: CommentRow, @Ctx() context: Context): Promise<ReviewReplyType[]> {
    const { artefactId, replies } = comment;
    if (await textOfEdition(context, artefactId))
      return replies.map(({ authorName, ...reply }) => ({ ...reply, authorName: reply.fromBody ? null : authorName }));
    return (await isOfViewer(context, comment)) ? replies.map((reply) => ({ ...reply, authorName: null })) : [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who of the team made it; null for a comment of a body, which speaks as one.',
  })
  authorName(@Root() { authorName, bodyName }: CommentRow): string | null {
    return bodyName === null ? authorName : null;
  }
}
