import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import type { QuestionRow } from '../question.rows.ts';
import { CourseQuestion } from '../question.type.ts';
import { questionsBack, readFollowUp, wantsFollowUps, type FollowUpRow } from './follow-up.queries.ts';
import { FollowUpType, WantFollowUpsInput, WantFollowUpsPayload } from './follow-up.type.ts';
import { wantFollowUps } from './want-follow-ups.ts';

@Resolver(() => FollowUpType)
export class FollowUpResolver {
  @Query(() => FollowUpType, { nullable: true, description: "Questions that came back to the viewer; null for anybody else's." })
  followUp(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() context: Context): Promise<FollowUpRow | null> {
    return readFollowUp(context, id);
  }

  @Query(() => Boolean, { description: 'Whether questions of completed courses may come back to the viewer; false for a guest.' })
  followUpsWanted(@Ctx() context: Context): Promise<boolean> {
    return wantsFollowUps(context);
  }

  @Mutation(() => WantFollowUpsPayload, {
    description: 'Says whether questions of completed courses may come back. Saying no takes away those that wait.',
  })
  wantFollowUps(
    @Arg('input', () => WantFollowUpsInput, { description: 'Yes or no.' }) input: WantFollowUpsInput,
    @Ctx() context: Context,
  ): Promise<WantFollowUpsPayload> {
    return wantFollowUps(context, input);
  }

  @FieldResolver(() => ID, { description: 'The enrolment to answer by, as questions of lessons are answered.' })
  enrolmentId(@Root() followUp: FollowUpRow): string {
    return toNodeId('Enrolment', followUp.enrolmentId);
  }

  @FieldResolver(() => [CourseQuestion], {
    description: 'The questions; `answer` and `result` say what was answered since they came back.',
  })
  questions(@Root() followUp: FollowUpRow, @Ctx() context: Context): Promise<QuestionRow[]> {
    return questionsBack(context, followUp);
  }
}
