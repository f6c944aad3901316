import { Field, Float, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime } from '../kernel/scalars.ts';
import { InvalidInput, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import type { QuizAttemptRow } from './attempt.queries.ts';
import { QuizBehaviourEnum } from './education.enums.ts';
import type { EnrolmentRow } from './enrolment.queries.ts';
import { EnrolmentType } from './enrolment.type.ts';
import type { QuestionRow } from './question.rows.ts';
import { CourseQuestion } from './question.type.ts';

@ObjectType('QuizAttempt', {
  implements: Node,
  description: 'One try at a quiz, with the questions drawn for it. Only the learner sees it.',
})
export class QuizAttemptType extends Node {
  @Field(() => ID, { description: 'The quiz.' })
  node!: string;

  @Field(() => Int, { description: 'Counts the tries at this quiz, from 1.' })
  number!: number;

  @Field(() => DateTime, { description: 'When the questions were drawn.' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed in; null while it is open.' })
  submittedAt!: Date | null;

  @Field(() => QuizBehaviourEnum, { nullable: true, description: 'How the quiz behaved when it began.' })
  behaviour!: string | null;

  @Field(() => Boolean, { description: 'Whether it is handed in and a person has answers to mark before there is a result.' })
  awaitsMark!: boolean;
}

@ObjectType({ description: 'That a question of an attempt was marked anew because it had been wrong.' })
export class QuizRegrade {
  @Field(() => ID, { description: 'The question.' })
  node!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Float, { description: 'Points of the whole attempt before.' })
  oldPoints!: number;

  @Field(() => Float, { description: 'Points of the whole attempt after.' })
  newPoints!: number;

  @Field(() => DateTime, { description: 'When.' })
  happenedAt!: Date;
}

@ObjectType({ description: 'What came of an attempt that has been handed in.' })
export class QuizResult {
  @Field(() => Boolean, { description: 'Whether it reached the pass mark.' })
  passed!: boolean;

  @Field(() => Int, { description: 'Points in whole percent, rounded down.' })
  percent!: number;

  @Field(() => Float, { description: 'Points earned: one a question, or part of one.' })
  points!: number;

  @Field(() => Int, { description: 'Points there were to earn.' })
  outOf!: number;

  @Field(() => Int, { description: 'Share of the points needed to pass, in percent.' })
  passPercent!: number;

  @Field(() => String, { description: 'The rules the score was computed by.' })
  scoringVersion!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the next try may begin; null after a passed one.' })
  retryAt!: Date | null;
}

export const QuizAttemptConnection = connectionOf('QuizAttempt', () => QuizAttemptType);

const AnswerLessonQuestionError = createUnionType({
  name: 'AnswerLessonQuestionError',
  description: 'Why an answer to a question of a lesson was not recorded.',
  types: () => [NotFound, InvalidInput] as const,
});

const StartQuizError = createUnionType({
  name: 'StartQuizError',
  description: 'Why an attempt at a quiz did not begin.',
  types: () => [NotFound, NotReady] as const,
});

const SaveQuizAnswerError = createUnionType({
  name: 'SaveQuizAnswerError',
  description: 'Why an answer in a quiz was not recorded.',
  types: () => [NotFound, NotReady, InvalidInput] as const,
});

const SubmitQuizError = createUnionType({
  name: 'SubmitQuizError',
  description: 'Why an attempt was not handed in.',
  types: () => [NotFound] as const,
});

@ObjectType({ description: 'The question with what came of the answer, or what is in the way.' })
export class AnswerLessonQuestionPayload {
  @Field(() => CourseQuestion, { nullable: true, description: 'The question, explained; null where there are errors.' })
  question!: QuestionRow | null;

  @Field(() => EnrolmentType, { nullable: true, description: 'The enrolment as it now is; null where there are errors.' })
  enrolment!: EnrolmentRow | null;

  @Field(() => [AnswerLessonQuestionError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The attempt with its questions, or what is in the way.' })
export class StartQuizPayload {
  @Field(() => QuizAttemptType, { nullable: true, description: 'The attempt; null where there are errors.' })
  attempt!: QuizAttemptRow | null;

  @Field(() => [StartQuizError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The attempt with the answer in it, or what is in the way.' })
export class SaveQuizAnswerPayload {
  @Field(() => QuizAttemptType, { nullable: true, description: 'The attempt; null where there are errors.' })
  attempt!: QuizAttemptRow | null;

  @Field(() => [SaveQuizAnswerError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The attempt with its result, or what is in the way.' })
export class SubmitQuizPayload {
  @Field(() => QuizAttemptType, { nullable: true, description: 'The attempt; null where there are errors.' })
  attempt!: QuizAttemptRow | null;

  @Field(() => EnrolmentType, { nullable: true, description: 'The enrolment as it now is; null where there are errors.' })
  enrolment!: EnrolmentRow | null;

  @Field(() => [SubmitQuizError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The attempt, or what is in the way.' })
export class AcknowledgeQuizNewsPayload {
  @Field(() => QuizAttemptType, { nullable: true, description: 'The attempt; null where there are errors.' })
  attempt!: QuizAttemptRow | null;

  @Field(() => [SubmitQuizError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
