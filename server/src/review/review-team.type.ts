import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Agreement, Tally } from 'shared/review/agreement.ts';
import type { QuestionCode } from 'shared/review/consideration.ts';
import type { InputMethod, TeamRole } from 'shared/review/review-words.ts';
import type { Localised } from 'shared/text/localised.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { DateTime, LocalDate } from '../kernel/scalars.ts';
import { AgreementEnum, InputMethodEnum, QuestionCodeEnum, TeamRoleEnum } from './review.enums.ts';

@ObjectType('TeamMember', {
  implements: Node,
  description: 'Somebody who works with a text, with what they have declared of their interests.',
})
export class TeamMemberType extends Node {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => TeamRoleEnum, { description: 'The role at the text.' })
  role!: TeamRole;

  @Field(() => Boolean, { description: 'From outside the centre that answers for the text.' })
  external!: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the profession.' })
  profession!: string | null;

  @Field(() => String, { nullable: true, description: 'What the profession is called.' })
  professionName!: string | null;

  @Field(() => String, { nullable: true, description: 'The part of the country the person comes from.' })
  area!: string | null;

  @Field(() => String, { nullable: true, description: 'The specialty.' })
  specialty!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When interests were declared last; null where they never were.' })
  declaredOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there are any.' })
  hasInterests!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Which; empty where there are none.' })
  interests!: string | null;

  @Field(() => Boolean, { description: 'Whether the declaration still holds: 12 months.' })
  declarationValid!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The last day the declaration holds, or held; null where there is none.' })
  declarationHoldsUntil!: string | null;
}

@ObjectType({
  description: 'Somebody who has written in the edition without being of its team, with what they have declared of their interests.',
})
export class EditionWriterType {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When interests were declared last; null where they never were.' })
  declaredOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there are any.' })
  hasInterests!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Which; empty where there are none.' })
  interests!: string | null;

  @Field(() => Boolean, { description: 'Whether the declaration still holds: 12 months.' })
  declarationValid!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The last day the declaration holds, or held; null where there is none.' })
  declarationHoldsUntil!: string | null;
}

@ObjectType({ description: 'Something a team is not spread over.' })
export class CompositionGapType {
  @Field(() => String, { description: 'profession, area or specialty.' })
  over!: string;

  @Field(() => Int, { description: 'How many different ones it has.' })
  has!: number;

  @Field(() => Int, { description: 'How many it needs at least.' })
  needs!: number;
}

@ObjectType('Recusal', { implements: Node, description: 'That a member keeps out of a question because of a conflict of interest.' })
export class RecusalType extends Node {
  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Field(() => ID, { description: 'The part of the text the question is about.' })
  nodeId!: string;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'What that part is called, in the edition in work or else in what is published; null where it is gone.',
  })
  part!: Localised<string> | null;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  decidedAt!: Date;
}

@ObjectType({ description: 'The votes of a question, counted.' })
export class BallotTally {
  @Field(() => Int, { name: 'inFavour', description: 'For.' })
  FOR!: number;

  @Field(() => Int, { name: 'against', description: 'Against.' })
  AGAINST!: number;

  @Field(() => Int, { name: 'abstaining', description: 'Abstaining.' })
  ABSTAIN!: number;
}

@ObjectType({ description: 'Somebody who was against, and why.' })
export class DissentType {
  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('Ballot', {
  implements: Node,
  description: 'A question put to the vote of a team. Nothing of how it goes is told before it is closed.',
})
export class BallotType extends Node {
  @Field(() => ID, { description: 'The part of the text it is about.' })
  nodeId!: string;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'What that part is called, in the edition in work or else in what is published; null where it is gone.',
  })
  part!: Localised<string> | null;

  @Field(() => String, { description: 'What is asked.' })
  question!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When its edition was given up; null where it was not. One that was open then has no result.',
  })
  withdrawnAt!: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether it was asked in the edition in work; between editions, in the one that is published. Others belong to earlier editions.',
  })
  current!: boolean;

  @Field(() => Int, { description: 'How many may vote, or might when it was closed: the team without those who keep out of the question.' })
  voters!: number;

  @Field(() => Int, {
    description: 'How many have voted. The vote of somebody who was found to have a conflict of interest before the close does not count.',
  })
  voted!: number;

  @Field(() => [String], { description: 'Who is kept out of the question, or was when it was closed, because of a conflict of interest.' })
  keptOut!: string[];

  @Field(() => [String], { description: 'Whose conflict of interest was told after the close, when their vote was counted.' })
  recusedAfter!: string[];

  @Field(() => Boolean, { description: 'Has the viewer voted?' })
  viewerHasVoted!: boolean;

  @Field(() => Boolean, { description: 'Does the viewer keep out of it because of a conflict of interest?' })
  viewerIsRecused!: boolean;

  @Field(() => Boolean, { description: 'May the viewer vote now?' })
  viewerMayVote!: boolean;

  @Field(() => BallotTally, {
    nullable: true,
    description: 'The result; null while it is open, or where its edition was given up before it was closed.',
  })
  tally!: Tally | null;

  @Field(() => AgreementEnum, {
    nullable: true,
    description:
      'How far the team agrees; null while it is open, where fewer than half of those who might have voted, or where nobody took a side.',
  })
  agreement!: Agreement | null;

  @Field(() => [DissentType], { description: 'Who was against and why; empty while it is open.' })
  dissents!: DissentType[];
}

@ObjectType('PatientInput', { implements: Node, description: 'What patients and relatives have said, in sum.' })
export class PatientInputType extends Node {
  @Field(() => InputMethodEnum, { description: 'How they were asked.' })
  method!: InputMethod;

  @Field(() => LocalDate, { description: 'When.' })
  heldOn!: string;

  @Field(() => Int, { description: 'How many took part.' })
  participants!: number;

  @Field(() => String, { description: 'What was said.' })
  summary!: string;

  @Field(() => Boolean, {
    description: 'Whether it was said about the edition in work, and can be corrected; between editions, about the one that is published.',
  })
  current!: boolean;
}

@ObjectType({ description: 'A consideration or perspective, with how the text answers it so far.' })
export class ConsiderationType {
  @Field(() => QuestionCodeEnum, { description: 'Which.' })
  code!: QuestionCode;

  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  text!: string | null;

  @Field(() => ID, { nullable: true, description: 'The part of the text that answers it.' })
  nodeId!: string | null;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'What that part is called, in the edition in work or else in what is published; null where it is gone.',
  })
  part!: Localised<string> | null;

  @Field(() => Boolean, { description: 'Whether it is answered for the edition in work; the answer readers have is said anew or changed.' })
  current!: boolean;
}

@ObjectType('Colleague', { implements: Node, description: 'Somebody who can be taken into a team.' })
export class ColleagueType extends Node {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Code of the profession.' })
  professionCode!: string | null;
}

@ObjectType('InterestDeclaration', { implements: Node, description: 'What somebody has declared of their interests.' })
export class InterestDeclarationType extends Node {
  @Field(() => Boolean, { description: 'Whether there are any.' })
  hasInterests!: boolean;

  @Field(() => String, { description: 'Which; empty where there are none.' })
  text!: string;

  @Field(() => DateTime, { description: 'When.' })
  declaredAt!: Date;

  @Field(() => LocalDate, { description: 'The last day it holds, or held: 12 months on.' })
  holdsUntil!: string;
}
