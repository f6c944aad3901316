import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../kernel/scalars.ts';
import { NotFound, NotReady, type UserErrorRow } from '../../kernel/user-errors.ts';

@ObjectType('ChildQuestionCentre', { description: 'A knowledge centre, and whether it takes questions about children.' })
export class ChildQuestionCentreType {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => DateTime, { nullable: true, description: 'Since when it takes questions about children; null where it does not.' })
  since!: Date | null;

  @Field(() => Int, { description: 'How many answer questions there.' })
  responders!: number;

  @Field(() => Int, { description: 'Questions about children it has taken and not answered yet; it cannot stop while there is one.' })
  unanswered!: number;
}

@InputType({ description: 'A knowledge centre, and whether it takes questions about children.' })
export class SetChildQuestionsInput {
  @Field(() => ID, { description: 'The unit, one of `childQuestionCentres`.' })
  unitId!: string;

  @Field(() => Boolean, { description: 'Whether it takes them.' })
  takes!: boolean;
}

const SetChildQuestionsError = createUnionType({
  name: 'SetChildQuestionsError',
  description: 'What is in the way.',
  types: () => [NotFound, NotReady] as const,
});

@ObjectType({ description: 'Whether it was decided, or what is in the way.' })
export class SetChildQuestionsPayload {
  @Field(() => Boolean, { description: 'It was decided.' })
  done!: boolean;

  @Field(() => [SetChildQuestionsError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
