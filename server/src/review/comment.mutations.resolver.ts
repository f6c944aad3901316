import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { replyToComment } from './reply-to-comment.ts';
import { resolveComment } from './resolve-comment.ts';
import { applySuggestion } from './apply-suggestion.ts';
import { respondToComment } from './respond-to-comment.ts';
import { ApplySuggestionInput, ReplyToCommentInput, ResolveCommentInput, RespondToCommentInput } from './round.inputs.ts';
import { ReviewCommentPayload } from './review.payloads.type.ts';

@Resolver()
export class CommentMutationsResolver {
  @Mutation(() => ReviewCommentPayload, {
    description: 'Says something to a comment: among those who work with the text, or to the body a comment of a round comes from.',
  })
  replyToComment(
    @Arg('input', () => ReplyToCommentInput, { description: 'What.' }) input: ReplyToCommentInput,
    @Ctx() context: Context,
  ): Promise<ReviewCommentPayload> {
    return replyToComment(context, input);
  }

  @Mutation(() => ReviewCommentPayload, { description: 'Puts a comment of the team aside, or takes it up again.' })
  resolveComment(
    @Arg('input', () => ResolveCommentInput, { description: 'What.' }) input: ResolveCommentInput,
    @Ctx() context: Context,
  ): Promise<ReviewCommentPayload> {
    return resolveComment(context, input);
  }

  @Mutation(() => ReviewCommentPayload, { description: 'Puts the wording a comment suggests into the edition.' })
  applySuggestion(
    @Arg('input', () => ApplySuggestionInput, { description: 'What.' }) input: ApplySuggestionInput,
    @Ctx() context: Context,
  ): Promise<ReviewCommentPayload> {
    return applySuggestion(context, input);
  }

  @Mutation(() => ReviewCommentPayload, { description: 'Gives a comment of a round its response.' })
  respondToComment(
    @Arg('input', () => RespondToCommentInput, { description: 'What.' }) input: RespondToCommentInput,
    @Ctx() context: Context,
  ): Promise<ReviewCommentPayload> {
    return respondToComment(context, input);
  }
}
