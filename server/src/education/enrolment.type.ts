import { Field, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime, Json } from '../kernel/scalars.ts';
import { NotAllowed, NotFound, NotReady, type UserErrorRow } from '../kernel/user-errors.ts';
import { ArtefactVersionType } from '../publishing/artefact.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { NodeChangeEnum } from '../publishing/publishing.enums.ts';
import type { EnrolmentRow } from './enrolment.queries.ts';

@ObjectType('Enrolment', { implements: Node, description: 'One person taking a course once. Only that person sees it.' })
export class EnrolmentType extends Node {
  @Field(() => ArtefactVersionType, { description: 'The version the learner takes; it stays until the learner chooses a newer one.' })
  version!: ArtefactVersionType;

  @Field(() => ArtefactVersionType, {
    nullable: true,
    description: 'The published version where it is another; null where the learner has the newest.',
  })
  newerVersion!: ArtefactVersionType | null;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTime, { description: 'When the learner last did something in it.' })
  activeAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the last step was done; null while there is something left.' })
  completedAt!: Date | null;
}

@ObjectType({ description: 'What is different in a newer version of a course, for one of its parts. Never shows a question.' })
export class CourseChange {
  @Field(() => ID, { description: 'The part.' })
  node!: string;

  @Field(() => String, { description: 'What it is: course, lesson, quiz, reference, or questions for those of a lesson or a quiz.' })
  type!: string;

  @Field(() => LocalisedText, { description: 'What it is called; of questions, what their lesson or quiz is called.' })
  label!: Localised<string>;

  @Field(() => NodeChangeEnum, { description: 'What happened to it.' })
  change!: string;

  @Field(() => Json, {
    description:
      'Its attributes that differ: name with segments of kept, added and removed words, or with the values before and after. Empty for questions.',
  })
  attributes!: unknown;

  @Field(() => Boolean, { description: 'Whether what the learner has done of it must be done again after the change of version.' })
  mustRedo!: boolean;
}

export const EnrolmentConnection = connectionOf('Enrolment', () => EnrolmentType);

@ObjectType({ description: 'How much is left of an enrolment.' })
export class LearningProgress {
  @Field(() => Int, { description: 'Steps done, in whole percent rounded down: 100 only when all are.' })
  percent!: number;

  @Field(() => Int, { description: 'Minutes of the steps that are left.' })
  minutesLeft!: number;

  @Field(() => Int, { description: 'How many steps are done.' })
  stepsDone!: number;

  @Field(() => Int, { description: 'How many steps there are.' })
  stepCount!: number;
}

const EnrolInCourseError = createUnionType({
  name: 'EnrolInCourseError',
  description: 'Why a course was not begun.',
  types: () => [NotFound, NotAllowed, NotReady] as const,
});

const EnrolmentError = createUnionType({
  name: 'EnrolmentError',
  description: 'Why an enrolment was not changed.',
  types: () => [NotFound, NotReady] as const,
});

@ObjectType({ description: 'The enrolment, or what is in the way.' })
export class EnrolInCoursePayload {
  @Field(() => EnrolmentType, { nullable: true, description: 'The enrolment; null where there are errors.' })
  enrolment!: EnrolmentRow | null;

  @Field(() => [EnrolInCourseError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}

@ObjectType({ description: 'The enrolment as it now is, or what is in the way.' })
export class EnrolmentPayload {
  @Field(() => EnrolmentType, { nullable: true, description: 'The enrolment; null where there are errors.' })
  enrolment!: EnrolmentRow | null;

  @Field(() => [EnrolmentError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
