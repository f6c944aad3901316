import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { markAnswer } from './mark-answer.ts';
import { MarkAnswerInput, MarkAnswerPayload, RegradeQuestionInput, RegradeQuestionPayload } from './marking.inputs.ts';
import { answersToMark, attemptsToMarkPage, type AnswerToMarkRow, type AttemptToMarkRow } from './marking.queries.ts';
import { AnswerToMark, AttemptToMarkConnection, AttemptToMarkType } from './marking.type.ts';
import { regradeQuestion } from './regrade-question.ts';

@Resolver(() => AttemptToMarkType)
export class MarkingResolver {
  @Query(() => AttemptToMarkConnection, {
    description: 'Attempts with answers that wait for a mark, in courses the viewer answers for, the oldest first.',
  })
  attemptsToMark(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<AttemptToMarkRow>> {
    return attemptsToMarkPage(context, args);
  }

  @Mutation(() => MarkAnswerPayload, { description: 'Marks an answer in words. A mark given stays.' })
  markAnswer(
    @Arg('input', () => MarkAnswerInput, { description: 'The mark.' }) input: MarkAnswerInput,
    @Ctx() context: Context,
  ): Promise<MarkAnswerPayload> {
    return markAnswer(context, input);
  }

  @Mutation(() => RegradeQuestionPayload, {
    description: 'Marks attempts anew by a question as the published version has it. The learners see the old and the new points and why.',
  })
  regradeQuestion(
    @Arg('input', () => RegradeQuestionInput, { description: 'Which, and why.' }) input: RegradeQuestionInput,
    @Ctx() context: Context,
  ): Promise<RegradeQuestionPayload> {
    return regradeQuestion(context, input);
  }

  @FieldResolver(() => ID, { description: 'The attempt, to mark it by.' })
  attemptId(@Root() attempt: AttemptToMarkRow): string {
    return toNodeId('QuizAttempt', attempt.id);
  }

  @FieldResolver(() => [AnswerToMark], { description: 'What waits.' })
  answers(@Root() attempt: AttemptToMarkRow, @Ctx() context: Context): Promise<AnswerToMarkRow[]> {
    return answersToMark(context, attempt.id);
  }
}
