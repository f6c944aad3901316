import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { toNodeId } from '../../kernel/node-id.ts';
import { readConsult } from '../consult.queries.ts';
import type { ConsultRow } from '../consult.rows.ts';
import { ConsultType } from '../consult.type.ts';
import { reviewAnswer, type ReviewAnswerResult } from './review-answer.ts';
import { AnswerReviewTrend, JudgeConsultAnswerInput, JudgeConsultAnswerPayload, ReviewType } from './review.type.ts';
import { openReviews, readReview, reviewTrend, type ReviewRow, type ReviewTrend } from './reviews.queries.ts';

@Resolver()
export class ReviewResolver {
  @Query(() => [ReviewType], { description: 'Answers that wait for the viewer to look at them, the oldest first; at most 50.' })
  openAnswerReviews(@Ctx() context: Context): Promise<ReviewRow[]> {
    return openReviews(context);
  }

  @Query(() => ReviewType, { nullable: true, description: 'A review of the viewer’s; null for another’s.' })
  answerReview(@Arg('id', () => ID, { description: 'The review.' }) id: string, @Ctx() context: Context): Promise<ReviewRow | null> {
    return readReview(context, id);
  }

  @Query(() => [AnswerReviewTrend], {
    description:
      'How answers come out by level and closed quarter where the viewer leads or answers, the newest first; bounded by levels and quarters.',
  })
  answerReviewTrend(@Ctx() context: Context): Promise<ReviewTrend[]> {
    return reviewTrend(context);
  }

  @Mutation(() => JudgeConsultAnswerPayload, { description: 'Marks an answer by the rubric.' })
  judgeConsultAnswer(
    @Arg('input', () => JudgeConsultAnswerInput, { description: 'The marks.' }) input: JudgeConsultAnswerInput,
    @Ctx() context: Context,
  ): Promise<ReviewAnswerResult> {
    return reviewAnswer(context, input);
  }
}

@Resolver(() => ReviewType)
export class ReviewRowResolver {
  @FieldResolver(() => ConsultType, { nullable: true, description: 'The question; null once the viewer may no longer read it.' })
  consult(@Root() { consultId }: ReviewRow, @Ctx() context: Context): Promise<ConsultRow | null> {
    return readConsult(context, toNodeId('Consult', consultId));
  }
}
