import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../../kernel/connection.ts';
import { DateTime, LocalDate } from '../../kernel/scalars.ts';
import { LocalisedText } from '../../publishing/localised.type.ts';
import {
  AssessmentMomentEnum,
  CompetenceEventKindEnum,
  CompetenceStandingEnum,
  SurveyMomentEnum,
  SurveyQuestionEnum,
} from './competence.enums.ts';

@ObjectType({ description: 'A step of the scale of a competency.' })
export class CompetencyLevel {
  @Field(() => Int, { description: 'Its number, from 1.' })
  level!: number;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  name!: Localised<string>;

  @Field(() => LocalisedText, { description: 'What it looks like.' })
  descriptor!: Localised<string>;
}

@ObjectType('CompetenceEvent', { description: "Something that is known of the viewer's competence." })
export class CompetenceEventType {
  @Field(() => CompetenceEventKindEnum, { description: 'How it is known.' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'The level; null where it has only been asked about.' })
  level!: number | null;

  @Field(() => AssessmentMomentEnum, { nullable: true, description: 'When around a course it was assessed; null for everything else.' })
  moment!: string | null;

  @Field(() => LocalDate, { description: 'The day.' })
  on!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it counts; null where it does not run out.' })
  validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'What was said about it.' })
  comment!: string | null;
}

@ObjectType('CompetencyStanding', { description: 'A competency and where the viewer stands with it.' })
export class CompetencyStandingType {
  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'What it means.' })
  description!: Localised<string> | null;

  @Field(() => [CompetencyLevel], { description: 'Its levels, the lowest first.' })
  scale!: CompetencyLevel[];

  @Field(() => Int, { nullable: true, description: "The level asked of the viewer's profession at their unit; null where none is." })
  expectedLevel!: number | null;

  @Field(() => CompetenceEventType, { nullable: true, description: 'The highest level shown that still counts.' })
  shown!: CompetenceEventType | null;

  @Field(() => CompetenceEventType, { nullable: true, description: 'The latest assessment of their own.' })
  assessed!: CompetenceEventType | null;

  @Field(() => CompetenceStandingEnum, { description: 'In a word.' })
  standing!: string;

  @Field(() => Boolean, { description: 'Whether a supervisor has been asked and not decided.' })
  asked!: boolean;

  @Field(() => [CompetenceEventType], { description: 'All that is known, the latest first.' })
  events!: CompetenceEventType[];
}

@ObjectType({ description: 'A course that shows a level of a competency.' })
export class CompetencyCourse {
  @Field(() => ID, { description: "The last part of the course's address." })
  slug!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => Int, { description: 'The level it shows.' })
  level!: number;
}

@ObjectType('MyProgramme', { description: 'A competence programme that concerns the viewer, as it is read where they work.' })
export class MyProgrammeType {
  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => String, { description: 'The last part of its address.' })
  slug!: string;
}

@ObjectType('ProgrammeCourse', { description: 'A course of a competence programme.' })
export class ProgrammeCourseType {
  @Field(() => ID, { description: 'The part of the programme.' })
  node!: string;

  @Field(() => Boolean, { description: 'Whether everybody the programme is for takes it.' })
  required!: boolean;
}

@ObjectType('CompetencyToRequire', { description: 'A competency that can be asked for, with its levels.' })
export class CompetencyToRequireType {
  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => LocalisedText, { description: 'The programme it stands in.' })
  programme!: Localised<string>;

  @Field(() => [CompetencyLevel], { description: 'Its levels, the lowest first.' })
  scale!: CompetencyLevel[];
}

@ObjectType('CompetenceConfirmation', { description: 'What somebody asks a supervisor to confirm.' })
export class CompetenceConfirmationType {
  @Field(() => String, { description: 'Who.' })
  personName!: string;

  @Field(() => LocalisedText, { description: 'Which competency.' })
  title!: Localised<string>;

  @Field(() => [CompetencyLevel], { description: 'Its levels, the lowest first.' })
  scale!: CompetencyLevel[];

  @Field(() => Int, { description: 'The level they say.' })
  level!: number;

  @Field(() => String, { description: 'What shows it, as they write.' })
  note!: string;

  @Field(() => DateTime, { description: 'When they asked.' })
  requestedAt!: Date;
}

export const CompetenceConfirmationConnection = connectionOf('CompetenceConfirmation', () => CompetenceConfirmationType);

@ObjectType('CompetencyAsked', { description: 'A competency that a course builds, and what the viewer has said of it around the course.' })
export class CompetencyAskedType {
  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => [CompetencyLevel], { description: 'Its levels, the lowest first.' })
  scale!: CompetencyLevel[];

  @Field(() => Int, { nullable: true, description: 'The level said at this moment; null where it has not been said.' })
  saidNow!: number | null;

  @Field(() => Int, { nullable: true, description: 'The level said before the course; null where none was.' })
  saidBefore!: number | null;
}

@ObjectType('CourseSurveyAsked', { description: 'Questions about a course.' })
export class CourseSurveyAskedType {
  @Field(() => SurveyMomentEnum, { description: 'When they are asked.' })
  moment!: string;

  @Field(() => [SurveyQuestionEnum], { description: 'What is asked.' })
  questions!: string[];

  @Field(() => Boolean, { description: 'Whether it is time for them.' })
  isTime!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer has answered them.' })
  answered!: boolean;
}

@ObjectType('CourseEvaluation', { description: 'What the viewer is asked about a course they take.' })
export class CourseEvaluationType {
  @Field(() => LocalisedText, { description: 'The course.' })
  title!: Localised<string>;

  @Field(() => String, { description: "The last part of the course's address." })
  slug!: string;

  @Field(() => AssessmentMomentEnum, { description: 'What an assessment made now is.' })
  moment!: string;

  @Field(() => [CourseSurveyAskedType], { description: 'The questions of each moment.' })
  surveys!: CourseSurveyAskedType[];
}
