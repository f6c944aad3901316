import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { statisticsDimensions, type StatisticsDimension } from 'shared/consultations/statistics/consult-facts.ts';
import type { DirectiveReason } from 'shared/consultations/directive-lifecycle.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { enumOf } from '../../kernel/graphql/enum-of.ts';
import { CareTrackEnum } from '../../organisation/organisation.enums.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';

const StatisticsDimensionEnum = enumOf('ConsultStatisticsDimension', 'What questions are told apart by.', statisticsDimensions);

@ObjectType({
  description: 'How long first answers took: half of them at most the median, nine of ten at most the 90th percentile (nearest rank).',
})
class ConsultAnswerTimes {
  @Field(() => Float, { description: 'Median, in days.' })
  median!: number;

  @Field(() => Float, { description: '90th percentile, in days.' })
  ninetieth!: number;
}

@ObjectType({ description: 'How long first answers took in working days, without the time in which they waited for the asker.' })
class ConsultNetAnswerTimes extends ConsultAnswerTimes {
  @Field(() => Float, { description: 'Share of the answers within the goal, 0 to 1.' })
  withinGoal!: number;
}

@ObjectType('ConsultFigures', {
  description: 'Figures of a group of questions. A count is null where it is too small to show, or would give a small one away.',
})
export class ConsultFiguresType {
  @Field(() => ID, { description: 'The value the group has in common; empty for all.' })
  key!: string;

  @Field(() => String, { description: 'That value in words; empty for all.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Questions sent, but for those taken back and those entered in error.' })
  sent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those of them that have a first answer.' })
  answered!: number | null;

  @Field(() => ConsultNetAnswerTimes, { nullable: true, description: 'Net times; null without answers, or with too few.' })
  net!: ConsultNetAnswerTimes | null;

  @Field(() => ConsultAnswerTimes, {
    nullable: true,
    description: 'Gross times, in days of the calendar; null without answers, or with too few.',
  })
  gross!: ConsultAnswerTimes | null;

  @Field(() => Int, { nullable: true, description: 'Those of them that were closed with the survey.' })
  surveyed!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of the surveys that say a referral was avoided, 0 to 1; null with too few.' })
  referralsAvoided!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those of them whose outcome was followed up.' })
  followedUp!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the outcomes in which the advice was followed, wholly or in part, 0 to 1; null with too few.',
  })
  adviceFollowed!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Questions sent per 1,000 listed patients, of the units that have told how many they list; null where none has, or with too few questions.',
  })
  perThousandListed!: number | null;

  @Field(() => Int, { nullable: true, description: 'Answers that rest on nothing published.' })
  knowledgeMissing!: number | null;
}

@ObjectType({ description: 'Why directives could not be done, counted by reason.' })
class ConsultDirectiveReasons implements Record<DirectiveReason, number | null> {
  @Field(() => Int, { nullable: true, description: 'Competence was missing: a course may help.' })
  COMPETENCE!: number | null;

  @Field(() => Int, { nullable: true, description: 'Staff was missing: dimensioning is to know.' })
  STAFF!: number | null;

  @Field(() => Int, { nullable: true, description: 'The patient chose otherwise.' })
  PATIENT_CHOICE!: number | null;

  @Field(() => Int, { nullable: true, description: 'It did not apply any longer.' })
  NOT_APPLICABLE!: number | null;
}

@ObjectType({
  description:
    'What was sent down to units in the closed quarters of the year, and what came back. A count is null as those of questions are.',
})
class ConsultDirectiveFigures {
  @Field(() => Int, { nullable: true, description: 'Directives sent.' })
  sent!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those of them that were acknowledged in time.' })
  acknowledgedInTime!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those that were done.' })
  done!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those that were taken on and not done.' })
  notDone!: number | null;

  @Field(() => ConsultDirectiveReasons, { description: 'Those that could not be done.' })
  cannot!: ConsultDirectiveReasons;
}

@ObjectType({ description: 'A value questions can be limited to.' })
class ConsultStatisticsValue {
  @Field(() => StatisticsDimensionEnum, { description: 'What it is a value of.' })
  dimension!: StatisticsDimension;

  @Field(() => ID, { description: 'The value.' })
  value!: string;

  @Field(() => String, { description: 'In words.' })
  name!: string;
}

@ObjectType('ConsultStatistics', {
  description:
    'Questions of the closed quarters of a year, asked from a node of the organisation or answered at it, in figures. A quarter is shown 30 days after its end, as it then stood, for good.',
})
export class ConsultStatisticsType {
  @Field(() => OrganisationNodeType, { description: 'The node.' })
  scope!: OrganisationNodeType;

  @Field(() => [OrganisationNodeType], { description: 'Every node whose statistics the viewer may read; bounded by the roles held.' })
  scopes!: OrganisationNodeType[];

  @Field(() => CareTrackEnum, { description: 'The track: figures never mix two.' })
  track!: CareTrack;

  @Field(() => Int, { description: 'The calendar year in which the questions were sent.' })
  year!: number;

  @Field(() => [Int], { description: 'Years there are figures of, the newest first.' })
  years!: number[];

  @Field(() => StatisticsDimensionEnum, { description: 'What they are grouped by.' })
  groupBy!: StatisticsDimension;

  @Field(() => Int, { description: 'A count below this is not shown.' })
  smallestCount!: number;

  @Field(() => Int, { description: 'Patients listed at the units that have told.' })
  listedPatients!: number;

  @Field(() => Int, { description: 'Units that have told how many patients they list.' })
  listedUnits!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Questions nobody had to ask: what is published answered them. Null where they are few.',
  })
  solvedByKnowledge!: number | null;

  @Field(() => ConsultDirectiveFigures, { description: 'What was sent down to units, and what came back.' })
  directives!: ConsultDirectiveFigures;

  @Field(() => ConsultFiguresType, { description: 'All of them together.' })
  total!: ConsultFiguresType;

  @Field(() => [ConsultFiguresType], { description: 'Each group; at most as many as there are regions or topics.' })
  rows!: ConsultFiguresType[];

  @Field(() => [ConsultStatisticsValue], { description: 'What they can be limited to; bounded by levels, regions, topics and quarters.' })
  values!: ConsultStatisticsValue[];
}

@InputType({ description: 'One value of what questions are told apart by.' })
class ConsultStatisticsOnly {
  @Field(() => StatisticsDimensionEnum, { description: 'What it is a value of.' })
  dimension!: StatisticsDimension;

  @Field(() => ID, { description: 'The value.' })
  value!: string;
}

@ArgsType()
export class ConsultStatisticsArgs {
  @Field(() => ID, { nullable: true, description: 'A node of the viewer; the widest where left out.' })
  scope?: string | null;

  @Field(() => CareTrackEnum, { description: 'The track.' })
  track!: CareTrack;

  @Field(() => Int, {
    nullable: true,
    description: 'The year the questions were sent in; the newest with a closed quarter where left out.',
  })
  year?: number | null;

  @Field(() => StatisticsDimensionEnum, { description: 'What to group them by.' })
  groupBy!: StatisticsDimension;

  @Field(() => ConsultStatisticsOnly, { nullable: true, description: 'Limits them to one value of something else.' })
  only?: ConsultStatisticsOnly | null;
}
