import { Field, Float, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { reviewCriteria, reviewMarks, type ReviewCriterion, type ReviewMark } from 'shared/consultations/reviews/review-rubric.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { enumOf } from '../../kernel/graphql/enum-of.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { InvalidInput, NotFound, NotReady, type UserErrorRow } from '../../kernel/user-errors.ts';
import { CareTrackEnum } from '../../organisation/organisation.enums.ts';

const ReviewCriterionEnum = enumOf('ReviewCriterion', 'What an answer is judged by.', reviewCriteria);
const ReviewMarkEnum = enumOf('ReviewMark', 'How far a point is met.', reviewMarks);

@ObjectType('AnswerReview', { implements: Node, description: 'An answer that chance picked for the viewer to look at.' })
export class ReviewType extends Node {
  @Field(() => DateTime, { description: 'When the answer was sent.' })
  answeredAt!: Date;

  @Field(() => DateTime, { description: 'Since when it waits.' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null until then.' })
  reviewedAt!: Date | null;
}

@ObjectType({ description: 'How answers of a level came out in a quarter; a figure is null where the answers are few.' })
export class AnswerReviewTrend {
  @Field(() => CareTrackEnum, { description: 'The track.' })
  track!: CareTrack;

  @Field(() => Int, { description: 'The level within it.' })
  rank!: number;

  @Field(() => String, { description: 'The quarter, as 2026-3.' })
  quarter!: string;

  @Field(() => Int, { nullable: true, description: 'Answers that two have looked at.' })
  answers!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of all points they got, 0 to 1.' })
  share!: number | null;

  @Field(() => Float, { nullable: true, description: 'How far the two agree beyond chance: weighted kappa.' })
  agreement!: number | null;
}

@InputType({ description: 'The mark of one point.' })
class ReviewMarkInput {
  @Field(() => ReviewCriterionEnum, { description: 'The point.' })
  criterion!: ReviewCriterion;

  @Field(() => ReviewMarkEnum, { description: 'The mark.' })
  mark!: ReviewMark;
}

@InputType({ description: 'A review and its marks.' })
export class JudgeConsultAnswerInput {
  @Field(() => ID, { description: 'The review.' })
  reviewId!: string;

  @Field(() => [ReviewMarkInput], { description: 'A mark for every point.' })
  marks!: ReviewMarkInput[];
}

const JudgeConsultAnswerError = createUnionType({
  name: 'JudgeConsultAnswerError',
  description: 'What is in the way.',
  types: () => [NotFound, NotReady, InvalidInput] as const,
});

@ObjectType({ description: 'Whether it was done, or what is in the way.' })
export class JudgeConsultAnswerPayload {
  @Field(() => Boolean, { description: 'It was done.' })
  done!: boolean;

  @Field(() => [JudgeConsultAnswerError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
