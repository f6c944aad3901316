import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Agreement, Tally } from 'shared/review/agreement.ts';
import type { QuestionCode } from 'shared/review/consideration.ts';
import type { InputMethod, TeamRole } from 'shared/review/review-words.ts';
import type { Localised } from 'shared/text/localised.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { AgreementEnum, QuestionCodeEnum, InputMethodEnum, TeamRoleEnum } from './review.enums.ts';
import { BallotTally } from './review-team.type.ts';

@ObjectType({ description: 'Somebody who worked with a version, with what they had declared.' })
export class VersionMember {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => TeamRoleEnum, { nullable: true, description: 'As what; null for somebody who wrote in it without being of the team.' })
  role!: TeamRole | null;

  @Field(() => Boolean, { description: 'From outside the centre that answers for the text.' })
  external!: boolean;

  @Field(() => String, { nullable: true, description: 'The profession.' })
  profession!: string | null;

  @Field(() => String, { nullable: true, description: 'The part of the country.' })
  area!: string | null;

  @Field(() => String, { nullable: true, description: 'The specialty.' })
  specialty!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When interests were declared last; null where they were not.' })
  declaredOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there were any.' })
  hasInterests!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Which.' })
  interests!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When they left the team, where they had voted before.' })
  leftOn?: string | null;
}

@ObjectType({ description: 'That a member kept out of one question.' })
export class VersionRecusal {
  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Field(() => LocalisedText, { description: 'The part of the text the question is about.' })
  part!: Localised<string>;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => Boolean, {
    description: 'Whether the conflict was told after a vote on the question, in which the vote of the member is counted.',
  })
  counted!: boolean;
}

@ObjectType({ description: 'How the team voted on a part of a version.' })
export class VersionVote {
  @Field(() => LocalisedText, { description: 'The part.' })
  part!: Localised<string>;

  @Field(() => String, { description: 'What was asked.' })
  question!: string;

  @Field(() => Int, { description: 'How many might vote.' })
  voters!: number;

  @Field(() => BallotTally, { description: 'How many voted what.' })
  tally!: Tally;

  @Field(() => AgreementEnum, {
    nullable: true,
    description: 'How far they agreed; null where fewer than half of those who might have voted, or nobody took a side.',
  })
  agreement!: Agreement | null;

  @Field(() => [String], { description: 'The reasons of those who voted against.' })
  dissents!: string[];
}

@ObjectType({ description: 'How a version answers a consideration or a perspective.' })
export class VersionConsideration {
  @Field(() => QuestionCodeEnum, { description: 'Which.' })
  code!: QuestionCode;

  @Field(() => String, { nullable: true, description: 'In words.' })
  text!: string | null;

  @Field(() => LocalisedText, { nullable: true, description: 'The name of the part that answers it.' })
  part!: Localised<string> | null;

  @Field(() => ID, { nullable: true, description: 'That part.' })
  nodeId!: string | null;
}

@ObjectType({ description: 'What patients and relatives had said of a version before it was published.' })
export class VersionPatientInput {
  @Field(() => InputMethodEnum, { description: 'How they were asked.' })
  method!: InputMethod;

  @Field(() => LocalDate, { description: 'When.' })
  heldOn!: string;

  @Field(() => Int, { description: 'How many took part.' })
  participants!: number;

  @Field(() => String, { description: 'What they said, in sum.' })
  summary!: string;
}

@ObjectType({ description: 'Words of a version that somebody suggested in a comment.' })
export class VersionSuggestion {
  @Field(() => String, { description: 'Who: a body, which speaks as one, or a member of the team.' })
  by!: string;

  @Field(() => ID, { description: 'The part they stand in.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'The name of that part.' })
  part!: Localised<string>;

  @Field(() => String, { description: 'The words they took the place of.' })
  quote!: string;

  @Field(() => String, { description: 'The words; empty where those before were taken out.' })
  wording!: string;
}

@ObjectType('VersionReview', { description: 'Who and what stood behind a version when it was published. It never changes.' })
export class VersionReviewType {
  @Field(() => [VersionMember], { description: 'Those who worked with it.' })
  team!: VersionMember[];

  @Field(() => [VersionRecusal], { description: 'Who kept out of which question.' })
  recusals!: VersionRecusal[];

  @Field(() => [VersionVote], { description: 'What was voted on since the version before.' })
  votes!: VersionVote[];

  @Field(() => [VersionConsideration], { description: 'How it answers the considerations and perspectives.' })
  considerations!: VersionConsideration[];

  @Field(() => [VersionSuggestion], { description: 'Words of others that stand in it.' })
  suggestions!: VersionSuggestion[];

  @Field(() => [VersionPatientInput], { description: 'What patients and relatives had said.' })
  patientInputs!: VersionPatientInput[];
}
