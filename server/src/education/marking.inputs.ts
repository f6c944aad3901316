import { Field, Float, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';

@InputType({ description: 'A mark for an answer in words.' })
export class MarkAnswerInput {
  @Field(() => ID, { description: 'The attempt it is in.' })
  attemptId!: string;

  @Field(() => ID, { description: 'The question.' })
  node!: string;

  @Field(() => Float, { description: 'How much of the point it earns, 0 to 1.' })
  fraction!: number;

  @Field(() => String, { nullable: true, description: 'What to say to the learner.' })
  comment?: string | null;
}

@InputType({ description: 'A question whose attempts are to be marked anew by the published version.' })
export class RegradeQuestionInput {
  @Field(() => ID, { description: 'The course.' })
  courseId!: string;

  @Field(() => ID, { description: 'The question.' })
  node!: string;

  @Field(() => String, { description: 'Why; the learners are told.' })
  reason!: string;
}

const MarkAnswerError = createUnionType({
  name: 'MarkAnswerError',
  description: 'Why an answer was not marked.',
  types: () => [NotFound, NotReady, InvalidInput] as const,
});

const RegradeQuestionError = createUnionType({
  name: 'RegradeQuestionError',
  description: 'Why a question was not marked anew.',
  types: () => [NotFound, NotReady, InvalidInput] as const,
});

@ObjectType({ description: 'Whether the attempt has its result now, or what is in the way.' })
export class MarkAnswerPayload {
  @Field(() => Boolean, { description: 'Whether that was the last mark missing, so that the attempt has its result.' })
  settled!: boolean;

  @Field(() => [MarkAnswerError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'What came of marking a question anew.' })
export class RegradeOutcome {
  @Field(() => Int, { description: 'Attempts that had the question in another form.' })
  attempts!: number;

  @Field(() => Int, { description: 'Of them, those whose points became others.' })
  changed!: number;

  @Field(() => Int, { description: 'Of them, those that are passed now and were not.' })
  nowPassed!: number;

  @Field(() => Int, { description: 'Of them, those left alone because the answer does not fit the question any more.' })
  left!: number;
}

@ObjectType({ description: 'What came of it, or what is in the way.' })
export class RegradeQuestionPayload {
  @Field(() => RegradeOutcome, { nullable: true, description: 'What came of it; null where there are errors.' })
  outcome!: RegradeOutcome | null;

  @Field(() => [RegradeQuestionError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
