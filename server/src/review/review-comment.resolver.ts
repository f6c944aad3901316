import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { placeAnchor, type AnchorPlace } from 'shared/review/comment-anchor.ts';
import type { Context } from '../kernel/context.ts';
import { readComment, textOfEdition, type CommentRow } from './comment.queries.ts';
import { AnchorPlaceType, ReviewCommentType, ReviewReplyType } from './review-round.type.ts';

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

  @FieldResolver(() => [ReviewReplyType], { description: 'What those who work with the text say to it; empty for everybody else.' })
  async replies(@Root() comment: CommentRow, @Ctx() context: Context): Promise<CommentRow['replies']> {
    return (await textOfEdition(context, comment.artefactId)) ? comment.replies : [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who of the team made it; null for a comment of a body, which speaks as one.',
  })
  authorName(@Root() { authorName, bodyName }: CommentRow): string | null {
    return bodyName === null ? authorName : null;
  }
}
