import { Field, ID, InputType, Int } from 'type-graphql';
import type { ReviewDisposition, Stance } from 'shared/review/review-words.ts';
import { CommentInput } from './comment.inputs.ts';
import { ReviewDispositionEnum, StanceEnum } from './review.enums.ts';

@InputType({ description: 'Bodies to invite.' })
export class InviteBodiesInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => [ID], { description: 'The bodies.' })
  bodyIds!: string[];
}

@InputType({ description: 'An invitation to take back.' })
export class RemoveInvitationInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@InputType({ description: 'A round whose plan is taken back.' })
export class RemoveRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

@InputType({ description: 'The round to remind of.' })
export class RemindBodiesInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

@InputType({ description: 'The round to close.' })
export class CloseRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

@InputType({ description: 'The round whose table is published.' })
export class PublishRoundTableInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

@InputType({ description: 'What is said to one question of a round.' })
export class AnswerToQuestionInput {
  @Field(() => Int, { description: 'Which, in their order, the first is 0.' })
  question!: number;

  @Field(() => String, { description: 'What was said to it before, as whoever writes has seen it; empty where nothing.' })
  before!: string;

  @Field(() => String, { description: 'What is said to it now.' })
  text!: string;
}

@InputType({ description: 'An answer as far as it has come; what is absent stays as it is.' })
export class SaveAnswerInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;

  @Field(() => StanceEnum, { nullable: true, description: 'Where the body stands.' })
  stance?: Stance | null;

  @Field(() => [AnswerToQuestionInput], { nullable: true, description: 'What it says to the questions that are answered anew.' })
  answers?: AnswerToQuestionInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Other invitations this answer is offered to.' })
  coordinatedFor?: string[] | null;
}

@InputType({ description: 'A comment in an answer.' })
export class AddRoundCommentInput extends CommentInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@InputType({ description: 'A comment to take out of an answer.' })
export class RemoveRoundCommentInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;

  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;
}

@InputType({ description: "The answer of another body to make one's own." })
export class JoinAnswerInput {
  @Field(() => ID, { description: 'The invitation of the body that joins.' })
  invitationId!: string;

  @Field(() => ID, { description: 'The invitation of the body that has offered its answer.' })
  offeredBy!: string;
}

@InputType({ description: 'The answer to hand in.' })
export class SubmitAnswerInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@InputType({ description: 'Something to say to a comment.' })
export class ReplyToCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;

  @Field(() => String, { description: 'What.' })
  text!: string;
}

@InputType({ description: 'What a body writes back to a comment of its own.' })
export class WriteBackInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;

  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;

  @Field(() => String, { description: 'What.' })
  text!: string;
}

@InputType({ description: 'The answer whose news has been seen.' })
export class AcknowledgeAnswerNewsInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@InputType({ description: 'A comment of the team that is dealt with.' })
export class ResolveCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;

  @Field(() => Boolean, { description: 'Whether it is.' })
  resolved!: boolean;
}

@InputType({ description: 'The comment whose wording is put in.' })
export class ApplySuggestionInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;
}

@InputType({ description: 'The response to a comment of a round.' })
export class RespondToCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;

  @Field(() => ReviewDispositionEnum, { description: 'What becomes of it.' })
  disposition!: ReviewDisposition;

  @Field(() => String, { description: 'Why, or how.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The part that is changed because of it.' })
  changedNodeId?: string | null;
}
