import { Field, ID, InputType, Int } from 'type-graphql';
import type { CommentType } from 'shared/review/review-words.ts';
import { CommentTypeEnum } from './review.enums.ts';

/** What every comment says and where it is put, of the team or in an answer. */
@InputType({ description: 'A comment.' })
export abstract class CommentInput {
  @Field(() => CommentTypeEnum, { description: 'What it is about.' })
  type!: CommentType;

  @Field(() => String, { description: 'What is said.' })
  text!: string;

  @Field(() => ID, { description: 'The part it is about.' })
  nodeId!: string;

  @Field(() => String, { nullable: true, description: 'The attribute whose words are marked; absent for the part as a whole.' })
  attribute?: string | null;

  @Field(() => Int, { nullable: true, description: 'Where the marked words begin in the text as it is read.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Where they end.' })
  to?: number | null;

  @Field(() => String, { nullable: true, description: 'Other words to put in their place.' })
  proposedText?: string | null;
}
