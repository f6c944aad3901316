import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime, LocalDate } from '../kernel/scalars.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { RequirementStatusEnum, ValidityKindEnum } from './education.enums.ts';

@ObjectType('Validity', { description: 'How long a completion of a requirement counts.' })
export class ValidityType {
  @Field(() => ValidityKindEnum, { description: 'The kind.' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'Calendar months; null where the kind has none.' })
  months!: number | null;

  @Field(() => Int, { nullable: true, description: 'Months before its end from when it may be done again; null where the kind has none.' })
  windowMonths!: number | null;

  @Field(() => String, { nullable: true, description: 'First day of the window, MM-DD; null where the kind has none.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of the window, MM-DD; null where the kind has none.' })
  to!: string | null;

  @Field(() => String, { nullable: true, description: 'The day of the year it ends, MM-DD; null where the kind has none.' })
  day!: string | null;
}

@ObjectType('Requirement', {
  implements: Node,
  description: 'That staff at a place are to take a course, or to show a level of a competency: whom, how soon, and how often again.',
})
export class RequirementType extends Node {
  @Field(() => LocalisedText, { description: 'What is asked: the name of the course, or of the competency.' })
  title!: Localised<string>;

  @Field(() => Int, { nullable: true, description: 'The level of the competency that is asked; null where a course is.' })
  level!: number | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What that level is called.' })
  levelName!: Localised<string> | null;

  @Field(() => String, { description: 'Where it is decided.' })
  organisationName!: string;

  @Field(() => String, { description: 'The last part of its address.' })
  organisationSlug!: string;

  @Field(() => [Int], { description: 'Care levels of the units asked; none means all.' })
  careLevels!: number[];

  @Field(() => Int, { description: 'Days from the assignment until it is due.' })
  dueDays!: number;

  @Field(() => Int, { description: 'Days after the due day before it is missed.' })
  graceDays!: number;

  @Field(() => Int, { nullable: true, description: 'Months that training elsewhere may be old; null where none is recognised.' })
  recognitionMonths!: number | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it stopped; null while it holds.' })
  endedAt!: Date | null;
}

export const RequirementConnection = connectionOf('Requirement', () => RequirementType);

@ObjectType('RequirementWaiver', { description: 'That somebody need not fulfil a requirement for a time.' })
export class RequirementWaiverType {
  @Field(() => LocalDate, { description: 'Since when.' })
  fromOn!: string;

  @Field(() => LocalDate, { description: 'The last day of it.' })
  untilOn!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who granted it.' })
  grantedByName!: string;
}

@ObjectType('RequirementStanding', {
  description: 'Where somebody stands with a requirement: the viewer, or staff of a unit the viewer manages.',
})
export class RequirementStandingType {
  @Field(() => RequirementStatusEnum, { description: 'In a word.' })
  status!: string;

  @Field(() => Int, { description: 'Which round it is, from 1.' })
  number!: number;

  @Field(() => LocalDate, { description: 'From when taking the course counts for this round.' })
  opensOn!: string;

  @Field(() => LocalDate, { description: 'When it is due, waivers taken into account.' })
  due!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was last fulfilled; null where it never was.' })
  lastCompletedOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day that counts; null where it does not run out or never was fulfilled.',
  })
  lastValidUntil!: string | null;

  @Field(() => String, { description: 'Who.' })
  personName!: string;

  @Field(() => Boolean, { description: 'Whether that is the viewer, who is decided about by somebody else.' })
  isViewer!: boolean;

  @Field(() => RequirementWaiverType, { nullable: true, description: 'What lets them off today; null where nothing does.' })
  waiver!: RequirementWaiverType | null;
}

export const RequirementStandingConnection = connectionOf('RequirementStanding', () => RequirementStandingType);

@ObjectType('Coverage', {
  description:
    'How many a requirement concerns, and how many of them are covered. Numbers so small that they could name somebody are null.',
})
export class CoverageType {
  @Field(() => ID, { description: 'What the row is about: code of a profession or of a region.' })
  key!: string;

  @Field(() => String, { description: 'What it is called; empty for people without a profession.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'How many it concerns, the waived left out.' })
  concerned!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them are covered today.' })
  covered!: number | null;

  @Field(() => Int, { nullable: true, description: 'Covered in whole percent, rounded down.' })
  percent!: number | null;
}

@ObjectType('CoverageMoment', { description: 'Coverage on a day.' })
export class CoverageMomentType {
  @Field(() => LocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => Int, { nullable: true, description: 'How many it concerned.' })
  concerned!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of them were covered.' })
  covered!: number | null;

  @Field(() => Int, { nullable: true, description: 'Covered in whole percent, rounded down.' })
  percent!: number | null;
}
