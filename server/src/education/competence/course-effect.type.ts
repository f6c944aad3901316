import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { LocalisedText } from '../../publishing/localised.type.ts';
import { SurveyQuestionEnum } from './competence.enums.ts';

@ObjectType({ description: 'What many have answered to a question, 1 to 5.' })
export class SurveyMean {
  @Field(() => SurveyQuestionEnum, { description: 'The question.' })
  question!: string;

  @Field(() => Float, { nullable: true, description: 'The mean; null for fewer than five answers.' })
  mean!: number | null;
}

@ObjectType('SurveyFigures', { description: 'What those who took a course have answered, in numbers too large to be about anybody.' })
export class SurveyFiguresType {
  @Field(() => Int, { nullable: true, description: 'How many it was time to ask; null where few.' })
  asked!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many have answered; null where few.' })
  answered!: number | null;

  @Field(() => Int, { nullable: true, description: 'The share in whole percent, rounded down; null for fewer than five answers.' })
  percent!: number | null;

  @Field(() => [SurveyMean], { description: 'Question by question.' })
  questions!: SurveyMean[];

  @Field(() => [String], { description: 'What they wrote, without names and in no order of time; empty for fewer than five answers.' })
  comments!: string[];
}

@ObjectType({ description: "Hedges' g of a change measured twice on the same people." })
export class EffectSize {
  @Field(() => Float, { description: 'The estimate.' })
  estimate!: number;

  @Field(() => Float, { description: 'Lower limit of the 95 % confidence interval.' })
  low!: number;

  @Field(() => Float, { description: 'Upper limit of it.' })
  high!: number;
}

@ObjectType({ description: 'A change measured twice on the same people by the same scale.' })
export class PairedChange {
  @Field(() => Int, { description: 'How many people.' })
  pairs!: number;

  @Field(() => Float, { description: 'Their mean level before.' })
  before!: number;

  @Field(() => Float, { description: 'Their mean level after.' })
  after!: number;

  @Field(() => EffectSize, { nullable: true, description: 'The effect size; null where nothing varies.' })
  g!: EffectSize | null;
}

@ObjectType('CompetencyEffect', { description: 'How a competency moved.' })
export class CompetencyEffectType {
  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => PairedChange, { nullable: true, description: 'The change; null for fewer than five people.' })
  effect!: PairedChange | null;
}

@ObjectType('LinkedIndicator', { description: 'What would be different in care if a programme did its work.' })
export class LinkedIndicatorType {
  @Field(() => LocalisedText, { description: 'What is measured.' })
  title!: Localised<string>;

  @Field(() => LocalisedText, { description: 'What should change.' })
  text!: Localised<string>;

  @Field(() => String, { nullable: true, description: 'Where it is measured; null where it is nowhere yet.' })
  url!: string | null;

  @Field(() => LocalisedText, { description: 'The programme that says so.' })
  programme!: Localised<string>;

  @Field(() => ID, { description: "The last part of the programme's address." })
  programmeSlug!: string;
}

@ObjectType('CourseEffect', { description: "What a course is worth by Kirkpatrick's four levels, for those who answer for it." })
export class CourseEffectType {
  @Field(() => LocalisedText, { description: 'The course.' })
  title!: Localised<string>;

  @Field(() => String, { description: "The last part of the course's address." })
  slug!: string;

  @Field(() => SurveyFiguresType, { description: 'Level 1: what those who completed it think of it.' })
  reaction!: SurveyFiguresType;

  @Field(() => [CompetencyEffectType], { description: 'Level 2: their own assessments before and after.' })
  learning!: CompetencyEffectType[];

  @Field(() => SurveyFiguresType, { description: 'Level 3: what they do three months later.' })
  behaviour!: SurveyFiguresType;

  @Field(() => [CompetencyEffectType], { description: 'Level 3: their own assessments before and three months after.' })
  lasting!: CompetencyEffectType[];

  @Field(() => Int, { nullable: true, description: 'Level 3: how many a supervisor has confirmed since; null where few.' })
  confirmed!: number | null;

  @Field(() => [LinkedIndicatorType], { description: 'Level 4: what should change in care, by the programmes the course is part of.' })
  results!: LinkedIndicatorType[];
}
