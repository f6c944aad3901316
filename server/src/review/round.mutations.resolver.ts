import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../kernel/context.ts';
import { inviteBodies } from './invite-bodies.ts';
import { removeInvitation } from './remove-invitation.ts';
import { removeRound } from './remove-round.ts';
import { remindBodies } from './remind-bodies.ts';
import { closeRound } from './close-round.ts';
import { publishRoundTable } from './publish-round-table.ts';
import {
  CloseRoundInput,
  InviteBodiesInput,
  PublishRoundTableInput,
  RemindBodiesInput,
  RemoveInvitationInput,
  RemoveRoundInput,
} from './round.inputs.ts';
import { ReviewRoundPayload } from './review.payloads.type.ts';

@Resolver()
export class RoundMutationsResolver {
  @Mutation(() => ReviewRoundPayload, { description: 'Invites bodies to a round.' })
  inviteBodies(
    @Arg('input', () => InviteBodiesInput, { description: 'What.' }) input: InviteBodiesInput,
    @Ctx() context: Context,
  ): Promise<ReviewRoundPayload> {
    return inviteBodies(context, input);
  }

  @Mutation(() => ReviewRoundPayload, { description: 'Takes an invitation back while the round is not out.' })
  removeInvitation(
    @Arg('input', () => RemoveInvitationInput, { description: 'What.' }) input: RemoveInvitationInput,
    @Ctx() context: Context,
  ): Promise<ReviewRoundPayload> {
    return removeInvitation(context, input);
  }

  @Mutation(() => ReviewRoundPayload, {
    description: 'Takes the plan of a round back while it is not out; it is gone then, and null here.',
  })
  removeRound(
    @Arg('input', () => RemoveRoundInput, { description: 'What.' }) input: RemoveRoundInput,
    @Ctx() context: Context,
  ): Promise<ReviewRoundPayload> {
    return removeRound(context, input);
  }

  @Mutation(() => ReviewRoundPayload, { description: 'Reminds everybody who has not answered.' })
  remindBodies(
    @Arg('input', () => RemindBodiesInput, { description: 'What.' }) input: RemindBodiesInput,
    @Ctx() context: Context,
  ): Promise<ReviewRoundPayload> {
    return remindBodies(context, input);
  }

  @Mutation(() => ReviewRoundPayload, { description: 'Closes a round in which every comment has its response.' })
  closeRound(
    @Arg('input', () => CloseRoundInput, { description: 'What.' }) input: CloseRoundInput,
    @Ctx() context: Context,
  ): Promise<ReviewRoundPayload> {
    return closeRound(context, input);
  }

  @Mutation(() => ReviewRoundPayload, { description: 'Publishes the table of a closed round, and tells everyone who answered.' })
  publishRoundTable(
    @Arg('input', () => PublishRoundTableInput, { description: 'What.' }) input: PublishRoundTableInput,
    @Ctx() context: Context,
  ): Promise<ReviewRoundPayload> {
    return publishRoundTable(context, input);
  }
}
