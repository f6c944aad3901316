import { Field, ID, InputType, Int } from 'type-graphql';
import type { BallotChoice, InputMethod, RoundKind, TeamRole } from 'shared/review/review-words.ts';
import type { QuestionCode } from 'shared/review/consideration.ts';
import type { ReviewPath } from 'shared/publishing/edition-state.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { CommentInput } from './comment.inputs.ts';
import { BallotChoiceEnum, InputMethodEnum, QuestionCodeEnum, ReviewPathEnum, RoundKindEnum, TeamRoleEnum } from './review.enums.ts';

@InputType({ description: 'The course of review a text takes.' })
export class ChooseReviewPathInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ReviewPathEnum, { description: 'The course.' })
  path!: ReviewPath;
}

@InputType({ description: 'Somebody to take into a team.' })
export class AddTeamMemberInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => TeamRoleEnum, { description: 'As what.' })
  role!: TeamRole;

  @Field(() => Boolean, { description: 'From outside the centre that answers for the text.' })
  external!: boolean;

  @Field(() => ID, { nullable: true, description: 'The node of the organisation the person comes from.' })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: 'The specialty.' })
  specialty?: string | null;
}

@InputType({ description: 'A member who leaves.' })
export class EndTeamMemberInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The member.' })
  memberId!: string;
}

@InputType({ description: 'A conflict of interest in one question.' })
export class RecuseMemberInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The member.' })
  memberId!: string;

  @Field(() => ID, { description: 'The part of the text the question is about.' })
  nodeId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A conflict of interest that is over.' })
export class EndRecusalInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'Which.' })
  recusalId!: string;
}

@InputType({ description: 'A question to vote on.' })
export class OpenBallotInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The part it is about.' })
  nodeId!: string;

  @Field(() => String, { description: 'What is asked.' })
  question!: string;
}

@InputType({ description: 'A vote.' })
export class CastVoteInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The question.' })
  ballotId!: string;

  @Field(() => BallotChoiceEnum, { description: 'How.' })
  choice!: BallotChoice;

  @Field(() => String, { nullable: true, description: 'Why; needed against.' })
  reason?: string | null;
}

@InputType({ description: 'A vote to close.' })
export class CloseBallotInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'The question.' })
  ballotId!: string;
}

@InputType({ description: 'What patients and relatives have said.' })
export class RecordPatientInputInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { nullable: true, description: 'What is corrected; absent for something new.' })
  inputId?: string | null;

  @Field(() => InputMethodEnum, { description: 'How they were asked.' })
  method!: InputMethod;

  @Field(() => LocalDate, { description: 'When.' })
  heldOn!: string;

  @Field(() => Int, { description: 'How many took part.' })
  participants!: number;

  @Field(() => String, { description: 'What was said, in sum.' })
  summary!: string;
}

@InputType({ description: 'Something patients and relatives have said, to be taken away.' })
export class RemovePatientInputInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => ID, { description: 'What.' })
  inputId!: string;
}

@InputType({ description: 'An answer to a consideration or perspective.' })
export class AnswerConsiderationInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => QuestionCodeEnum, { description: 'Which.' })
  code!: QuestionCode;

  @Field(() => String, { nullable: true, description: 'In words.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'The part of the text that answers it.' })
  nodeId?: string | null;
}

@InputType({ description: 'A comment of the team.' })
export class AddCommentInput extends CommentInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;
}

@InputType({ description: 'The plan of a round.' })
export class PlanRoundInput {
  @Field(() => ID, { description: 'The text.' })
  artefactId!: string;

  @Field(() => RoundKindEnum, { description: 'Its kind.' })
  kind!: RoundKind;

  @Field(() => LocalDate, { description: 'Its first day.' })
  opens!: string;

  @Field(() => LocalDate, { description: 'Its last day.' })
  closes!: string;

  @Field(() => String, { nullable: true, description: 'Why the days are not those of the calendar.' })
  daysReason?: string | null;

  @Field(() => [String], { description: 'What everybody is asked; at most ten.' })
  questions!: string[];
}

@InputType({ description: 'What somebody declares.' })
export class DeclareInterestsInput {
  @Field(() => Boolean, { description: 'Whether there are any.' })
  hasInterests!: boolean;

  @Field(() => String, { description: 'Which; empty where there are none.' })
  text!: string;
}
