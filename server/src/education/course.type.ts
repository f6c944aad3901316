import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime } from '../kernel/scalars.ts';
import { ArtefactVersionType } from '../publishing/artefact.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { PerspectiveEnum, TrackEnum } from '../publishing/publishing.enums.ts';
import type { CourseLevel, CourseRow } from './course.queries.ts';
import { CourseLevelEnum } from './education.enums.ts';

@ObjectType({ description: 'Points for continuing professional development that a course gives.' })
export class CourseCpd {
  @Field(() => [String], { description: 'Codes of the professions they are for; none means all.' })
  professions!: string[];

  @Field(() => Float, { description: 'How many.' })
  points!: number;

  @Field(() => String, { description: 'Who awards them.' })
  awardedBy!: string;
}

@ObjectType('Course', { implements: Node, description: 'A published course: lessons to read, questions to practise on and a final quiz.' })
export class CourseType extends Node {
  @Field(() => String, { description: 'The last part of its address; never changes.' })
  slug!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'What it is about, in a sentence or two.' })
  summary!: Localised<string> | null;

  @Field(() => [LocalisedText], { description: 'What one can do after it; each goes on from "After the course you can".' })
  objectives!: Localised<string>[];

  @Field(() => CourseLevelEnum, { description: 'How much it takes for granted.' })
  level!: CourseLevel;

  @Field(() => TrackEnum, { description: 'Whether it is about adults, children or both.' })
  track!: CourseRow['track'];

  @Field(() => [Int], { description: 'Care levels it is for, 1 to 4, within its track.' })
  careLevels!: number[];

  @Field(() => Int, { description: 'Minutes the whole course takes: those of the parts that completion asks for, together.' })
  minutes!: number;

  @Field(() => Int, { nullable: true, description: 'Calendar months a certificate is valid; null where it does not run out.' })
  validityMonths!: number | null;

  @Field(() => [CourseCpd], { description: 'Points for continuing professional development.' })
  cpd!: CourseCpd[];

  @Field(() => [PerspectiveEnum], { description: 'Perspectives it keeps in mind.' })
  perspectives!: CourseRow['perspectives'];

  @Field(() => [String], { description: 'Topics it belongs to, as codes.' })
  tags!: string[];

  @Field(() => String, { description: 'Who answers for it.' })
  ownerName!: string;

  @Field(() => ArtefactVersionType, { description: 'The published version: number, dates, reviewer, hash.' })
  version!: ArtefactVersionType;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is out of use; null while it can be taken.' })
  retiredAt!: Date | null;
}

@ObjectType({ description: 'A course to complete before another, and whether the viewer has.' })
export class CoursePrerequisite {
  @Field(() => CourseType, { description: 'The course to complete first.' })
  course!: CourseRow;

  @Field(() => Boolean, { description: 'Whether the viewer has completed it; false for a guest.' })
  completed!: boolean;
}

export const CourseConnection = connectionOf('Course', () => CourseType);
