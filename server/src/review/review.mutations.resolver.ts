import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { chooseReviewPath } from './choose-review-path.ts';
import { addTeamMember } from './add-team-member.ts';
import { endTeamMember } from './end-team-member.ts';
import { recuseMember } from './recuse-member.ts';
import { endRecusal } from './end-recusal.ts';
import { openBallot } from './open-ballot.ts';
import { castVote } from './cast-vote.ts';
import { closeBallot } from './close-ballot.ts';
import { recordPatientInput } from './record-patient-input.ts';
import { removePatientInput } from './remove-patient-input.ts';
import { answerConsideration } from './answer-consideration.ts';
import { addComment } from './add-comment.ts';
import { planRound } from './plan-round.ts';
import {
  AddCommentInput,
  AddTeamMemberInput,
  AnswerConsiderationInput,
  CastVoteInput,
  ChooseReviewPathInput,
  CloseBallotInput,
  EndRecusalInput,
  EndTeamMemberInput,
  OpenBallotInput,
  PlanRoundInput,
  RecordPatientInputInput,
  RemovePatientInputInput,
  RecuseMemberInput,
} from './review.inputs.ts';
import { ReviewPayload } from './review.payloads.type.ts';

@Resolver()
export class ReviewMutationsResolver {
  @Mutation(() => ReviewPayload, { description: 'Tells which course the editions of a text take.' })
  chooseReviewPath(
    @Arg('input', () => ChooseReviewPathInput, { description: 'What.' }) input: ChooseReviewPathInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return chooseReviewPath(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Takes somebody into the team of a text.' })
  addTeamMember(
    @Arg('input', () => AddTeamMemberInput, { description: 'What.' }) input: AddTeamMemberInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return addTeamMember(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Lets somebody leave the team.' })
  endTeamMember(
    @Arg('input', () => EndTeamMemberInput, { description: 'What.' }) input: EndTeamMemberInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return endTeamMember(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Keeps a member out of one question.' })
  recuseMember(
    @Arg('input', () => RecuseMemberInput, { description: 'What.' }) input: RecuseMemberInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return recuseMember(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Lets a member take part in a question again.' })
  endRecusal(
    @Arg('input', () => EndRecusalInput, { description: 'What.' }) input: EndRecusalInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return endRecusal(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Asks the team to vote.' })
  openBallot(
    @Arg('input', () => OpenBallotInput, { description: 'What.' }) input: OpenBallotInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return openBallot(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Votes, once.' })
  castVote(
    @Arg('input', () => CastVoteInput, { description: 'What.' }) input: CastVoteInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return castVote(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Closes a vote and tells how it went.' })
  closeBallot(
    @Arg('input', () => CloseBallotInput, { description: 'What.' }) input: CloseBallotInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return closeBallot(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Records what patients and relatives have said, or corrects it.' })
  recordPatientInput(
    @Arg('input', () => RecordPatientInputInput, { description: 'What.' }) input: RecordPatientInputInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return recordPatientInput(context, input);
  }

  @Mutation(() => ReviewPayload, {
    description: 'Takes away what was recorded of patients and relatives, until it is published with a version.',
  })
  removePatientInput(
    @Arg('input', () => RemovePatientInputInput, { description: 'What.' }) input: RemovePatientInputInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return removePatientInput(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Answers a consideration or a perspective.' })
  answerConsideration(
    @Arg('input', () => AnswerConsiderationInput, { description: 'What.' }) input: AnswerConsiderationInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return answerConsideration(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Comments on the edition in work.' })
  addComment(
    @Arg('input', () => AddCommentInput, { description: 'What.' }) input: AddCommentInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return addComment(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Plans the next round, or changes its plan.' })
  planRound(
    @Arg('input', () => PlanRoundInput, { description: 'What.' }) input: PlanRoundInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return planRound(context, input);
  }
}
