import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { acknowledgeAnswerNews } from './acknowledge-answer-news.ts';
import { saveAnswer } from './save-answer.ts';
import { addRoundComment } from './add-round-comment.ts';
import { removeRoundComment } from './remove-round-comment.ts';
import { joinAnswer } from './join-answer.ts';
import { submitAnswer } from './submit-answer.ts';
import { writeBack } from './write-back.ts';
import {
  AcknowledgeAnswerNewsInput,
  WriteBackInput,
  AddRoundCommentInput,
  RemoveRoundCommentInput,
  SaveAnswerInput,
  SubmitAnswerInput,
  JoinAnswerInput,
} from './round.inputs.ts';
import { ReviewAnswerPayload } from './review.payloads.type.ts';

@Resolver()
export class AnswerMutationsResolver {
  @Mutation(() => ReviewAnswerPayload, { description: 'Keeps an answer as far as it has come.' })
  saveAnswer(
    @Arg('input', () => SaveAnswerInput, { description: 'What.' }) input: SaveAnswerInput,
    @Ctx() context: Context,
  ): Promise<ReviewAnswerPayload> {
    return saveAnswer(context, input);
  }

  @Mutation(() => ReviewAnswerPayload, { description: 'Adds a comment to an answer.' })
  addRoundComment(
    @Arg('input', () => AddRoundCommentInput, { description: 'What.' }) input: AddRoundCommentInput,
    @Ctx() context: Context,
  ): Promise<ReviewAnswerPayload> {
    return addRoundComment(context, input);
  }

  @Mutation(() => ReviewAnswerPayload, { description: 'Takes a comment out of an answer.' })
  removeRoundComment(
    @Arg('input', () => RemoveRoundCommentInput, { description: 'What.' }) input: RemoveRoundCommentInput,
    @Ctx() context: Context,
  ): Promise<ReviewAnswerPayload> {
    return removeRoundComment(context, input);
  }

  @Mutation(() => ReviewAnswerPayload, { description: 'Hands an answer in.' })
  submitAnswer(
    @Arg('input', () => SubmitAnswerInput, { description: 'What.' }) input: SubmitAnswerInput,
    @Ctx() context: Context,
  ): Promise<ReviewAnswerPayload> {
    return submitAnswer(context, input);
  }

  @Mutation(() => ReviewAnswerPayload, { description: 'Writes back to what was said to a comment of an answer that is handed in.' })
  writeBack(
    @Arg('input', () => WriteBackInput, { description: 'What.' }) input: WriteBackInput,
    @Ctx() context: Context,
  ): Promise<ReviewAnswerPayload> {
    return writeBack(context, input);
  }

  @Mutation(() => ReviewAnswerPayload, { description: 'Says that the viewer has seen what became of an answer.' })
  acknowledgeAnswerNews(
    @Arg('input', () => AcknowledgeAnswerNewsInput, { description: 'Which.' }) input: AcknowledgeAnswerNewsInput,
    @Ctx() context: Context,
  ): Promise<ReviewAnswerPayload> {
    return acknowledgeAnswerNews(context, input);
  }

  @Mutation(() => ReviewAnswerPayload, { description: "Makes the answer another body has offered one's own." })
  joinAnswer(
    @Arg('input', () => JoinAnswerInput, { description: 'Which.' }) input: JoinAnswerInput,
    @Ctx() context: Context,
  ): Promise<ReviewAnswerPayload> {
    return joinAnswer(context, input);
  }
}
