import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInput, NotFound, NotReady, type UserErrorRow } from '../../kernel/user-errors.ts';
import { SurveyMomentEnum, SurveyQuestionEnum } from './competence.enums.ts';

@InputType({ description: 'A level on the scale of a competency.' })
export class CompetencyLevelInput {
  @Field(() => ID, { description: 'The competency.' })
  competencyId!: string;

  @Field(() => Int, { description: 'The level.' })
  level!: number;
}

@InputType({ description: 'What the viewer says they can do.' })
export class AssessCompetenceInput {
  @Field(() => ID, { nullable: true, description: 'The enrolment it is said around; without it, it is said by itself.' })
  enrolmentId?: string | null;

  @Field(() => [CompetencyLevelInput], { description: 'Competency by competency.' })
  answers!: CompetencyLevelInput[];
}

@InputType({ description: 'A competency whose latest assessment a supervisor is to confirm.' })
export class RequestConfirmationInput {
  @Field(() => ID, { description: 'The competency.' })
  competencyId!: string;

  @Field(() => String, { description: 'What shows it.' })
  note!: string;
}

@InputType({ description: 'The level a supervisor has seen.' })
export class DecideConfirmationInput {
  @Field(() => ID, { description: 'What was asked.' })
  confirmationId!: string;

  @Field(() => Int, { description: 'The level: the one asked about, or another.' })
  level!: number;

  @Field(() => String, { nullable: true, description: 'What to say about it.' })
  comment?: string | null;
}

@InputType({ description: 'An answer to a question about a course.' })
export class SurveyAnswerInput {
  @Field(() => SurveyQuestionEnum, { description: 'The question.' })
  question!: string;

  @Field(() => Int, { description: 'From 1, not at all, to 5, fully.' })
  value!: number;
}

@InputType({ description: 'What somebody thought of a course.' })
export class AnswerCourseSurveyInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;

  @Field(() => SurveyMomentEnum, { description: 'Which questions.' })
  moment!: string;

  @Field(() => [SurveyAnswerInput], { description: 'An answer to each of them.' })
  answers!: SurveyAnswerInput[];

  @Field(() => String, { nullable: true, description: 'Anything else; those who write the course read it without a name.' })
  comment?: string | null;
}

@InputType({ description: 'Which questions about which course somebody does not want to answer.' })
export class SkipCourseSurveyInput {
  @Field(() => ID, { description: 'The enrolment.' })
  enrolmentId!: string;

  @Field(() => SurveyMomentEnum, { description: 'Which questions.' })
  moment!: string;
}

const CompetenceError = createUnionType({
  name: 'CompetenceError',
  description: 'Why nothing was noted about a competence or a course.',
  types: () => [NotFound, NotReady, InvalidInput] as const,
});

@ObjectType({ description: 'How many assessments were noted, or what is in the way.' })
export class AssessCompetencePayload {
  @Field(() => Int, { description: 'How many are new; one made before around the same course stays.' })
  saved!: number;

  @Field(() => [CompetenceError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'Whether the supervisor has been asked, or what is in the way.' })
export class RequestConfirmationPayload {
  @Field(() => Boolean, { description: 'Whether it was done.' })
  requested!: boolean;

  @Field(() => [CompetenceError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'Whether it was decided, or what is in the way.' })
export class DecideConfirmationPayload {
  @Field(() => Boolean, { description: 'Whether it was done.' })
  decided!: boolean;

  @Field(() => [CompetenceError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'Whether the answers are noted, or what is in the way.' })
export class AnswerCourseSurveyPayload {
  @Field(() => Boolean, { description: 'Whether they are; also where they were before.' })
  saved!: boolean;

  @Field(() => [CompetenceError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'Whether the questions wait no longer, or what is in the way.' })
export class SkipCourseSurveyPayload {
  @Field(() => Boolean, { description: 'Whether they do; also where they waited no longer before.' })
  skipped!: boolean;

  @Field(() => [CompetenceError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
