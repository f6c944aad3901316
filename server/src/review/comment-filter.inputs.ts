import { Field, ID, InputType } from 'type-graphql';
import type { BodyCategory } from 'shared/review/review-words.ts';
import { BodyCategoryEnum } from './review.enums.ts';

@InputType({ description: 'Which comments of a list.' })
export class CommentFilterInput {
  @Field(() => ID, { nullable: true, description: 'Only on this part.' })
  nodeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True for those without a response, or not put aside.' })
  unanswered?: boolean | null;

  @Field(() => BodyCategoryEnum, { nullable: true, description: 'Only from this category.' })
  category?: BodyCategory | null;

  @Field(() => Boolean, { nullable: true, description: 'True for those that came late, false for the others.' })
  late?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True for those whose body has written back and waits for an answer.' })
  writtenBack?: boolean | null;
}
