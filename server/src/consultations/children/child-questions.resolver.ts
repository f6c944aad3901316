import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { childQuestionCentres } from './centres-for-children.queries.ts';
import { ChildQuestionCentreType, SetChildQuestionsInput, SetChildQuestionsPayload } from './child-questions.type.ts';
import { setChildQuestions, type SetChildQuestionsResult } from './set-child-questions.ts';

@Resolver(() => ChildQuestionCentreType)
export class ChildQuestionsResolver {
  @Query(() => [ChildQuestionCentreType], {
    description: 'Knowledge centres the viewer manages or leads, and whether each takes questions about children; empty for others.',
  })
  async childQuestionCentres(@Ctx() context: Context): Promise<ChildQuestionCentreType[]> {
    return (await childQuestionCentres(context)).map((centre) => ({ ...centre, unitId: toNodeId('Unit', centre.unitId) }));
  }

  @Mutation(() => SetChildQuestionsPayload, { description: 'Decides whether a knowledge centre takes questions about children.' })
  setChildQuestions(
    @Arg('input', () => SetChildQuestionsInput, { description: 'The centre, and whether it takes them.' }) input: SetChildQuestionsInput,
    @Ctx() context: Context,
  ): Promise<SetChildQuestionsResult> {
    return setChildQuestions(context, input);
  }
}
