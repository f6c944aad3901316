import { Field, Float, ID, InputType } from 'type-graphql';

@InputType({ description: 'A pair of an answer to a matching question.' })
export class AnswerPairInput {
  @Field(() => ID, { description: 'Id of the left side.' })
  left!: string;

  @Field(() => ID, { description: 'Id of the right side.' })
  right!: string;
}

@InputType({ description: 'An answer: the one field that fits the question is given.' })
export class LearnerAnswerInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'To a ChoiceQuestion: the options chosen; exactly one where the kind is SINGLE or TRUE_FALSE.',
  })
  options?: string[] | null;

  @Field(() => [AnswerPairInput], {
    nullable: true,
    description: 'To a MatchingQuestion: the pairs made so far. To a CaseQuestion: each step (left) with the option chosen there (right).',
  })
  pairs?: AnswerPairInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'To an OrderingQuestion: the items from first to last.' })
  order?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'To a NumericQuestion: the number.' })
  value?: number | null;

  @Field(() => String, { nullable: true, description: 'To a TextQuestion: the words.' })
  text?: string | null;
}

@InputType({ description: 'An answer to a question of a lesson.' })
export class AnswerLessonQuestionInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;

  @Field(() => ID, { description: 'The question.' })
  node!: string;

  @Field(() => LearnerAnswerInput, { description: 'The answer.' })
  answer!: LearnerAnswerInput;

  @Field(() => ID, { description: 'What the client calls this answer, 1 to 64 letters, digits, - and _; one sent twice is recorded once.' })
  clientKey!: string;
}

@InputType({ description: 'The quiz to begin an attempt at.' })
export class StartQuizInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;

  @Field(() => ID, { description: 'The quiz.' })
  node!: string;
}

@InputType({ description: 'An answer in an attempt at a quiz.' })
export class SaveQuizAnswerInput {
  @Field(() => ID, { description: 'The attempt.' })
  attemptId!: string;

  @Field(() => ID, { description: 'The question.' })
  node!: string;

  @Field(() => LearnerAnswerInput, { description: 'The answer.' })
  answer!: LearnerAnswerInput;

  @Field(() => ID, { description: 'What the client calls this answer, 1 to 64 letters, digits, - and _; one sent twice is recorded once.' })
  clientKey!: string;
}

@InputType({ description: 'The attempt to hand in.' })
export class SubmitQuizInput {
  @Field(() => ID, { description: 'The attempt.' })
  attemptId!: string;
}

@InputType({ description: 'An attempt whose learner has seen what came of it.' })
export class AcknowledgeQuizNewsInput {
  @Field(() => ID, { description: 'The attempt.' })
  attemptId!: string;
}
