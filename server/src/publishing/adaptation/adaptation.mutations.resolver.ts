import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import {
  AdaptationInput,
  DecideOnNodeInput,
  DescribeAdaptationInput,
  MoveAdaptationInput,
  MoveAdditionInput,
  ResolveDriftInput,
} from './adaptation.inputs.ts';
import { AdaptationPayload, DecideOnNodePayload, MoveAdaptationPayload } from './adaptation.payloads.type.ts';
import { AdoptionPayload, ChooseAdaptationParentInput, SetExplicitAdoptionInput } from './adoption.inputs.ts';
import { chooseAdaptationParent } from './choose-adaptation-parent.ts';
import { decideOnNode } from './decide-on-node.ts';
import { describeAdaptation } from './describe-adaptation.ts';
import { discardAdaptation } from './discard-adaptation.ts';
import { moveAdaptation } from './move-adaptation.ts';
import { moveAddition } from './move-addition.ts';
import { resolveDrift } from './resolve-drift.ts';
import { setExplicitAdoption } from './set-explicit-adoption.ts';
import { startAdaptation } from './start-adaptation.ts';

@Resolver()
export class AdaptationMutationsResolver {
  @Mutation(() => AdaptationPayload, { description: 'Begins to decide for an organisation, beside what is published.' })
  startAdaptation(
    @Arg('input', () => AdaptationInput, { description: 'What to begin, and where.' }) input: AdaptationInput,
    @Ctx() context: Context,
  ): Promise<AdaptationPayload> {
    return startAdaptation(context, input);
  }

  @Mutation(() => DecideOnNodePayload, { description: 'Decides about one part of a text for an organisation.' })
  decideOnNode(
    @Arg('input', () => DecideOnNodeInput, { description: 'The decision.' }) input: DecideOnNodeInput,
    @Ctx() context: Context,
  ): Promise<DecideOnNodePayload> {
    return decideOnNode(context, input);
  }

  @Mutation(() => DecideOnNodePayload, { description: 'Moves an added part to another place.' })
  moveAddition(
    @Arg('input', () => MoveAdditionInput, { description: 'Where to.' }) input: MoveAdditionInput,
    @Ctx() context: Context,
  ): Promise<DecideOnNodePayload> {
    return moveAddition(context, input);
  }

  @Mutation(() => DecideOnNodePayload, { description: 'Deals with a drift; it ends when the decisions are published.' })
  resolveDrift(
    @Arg('input', () => ResolveDriftInput, { description: 'What is chosen, and why.' }) input: ResolveDriftInput,
    @Ctx() context: Context,
  ): Promise<DecideOnNodePayload> {
    return resolveDrift(context, input);
  }

  @Mutation(() => AdaptationPayload, { description: 'Writes the change note and the review date of decisions in work.' })
  describeAdaptation(
    @Arg('input', () => DescribeAdaptationInput, { description: 'What to write.' }) input: DescribeAdaptationInput,
    @Ctx() context: Context,
  ): Promise<AdaptationPayload> {
    return describeAdaptation(context, input);
  }

  @Mutation(() => MoveAdaptationPayload, { description: 'Takes a step with decisions in work: submit, send back, approve or publish.' })
  moveAdaptation(
    @Arg('input', () => MoveAdaptationInput, { description: 'The step.' }) input: MoveAdaptationInput,
    @Ctx() context: Context,
  ): Promise<MoveAdaptationPayload> {
    return moveAdaptation(context, input);
  }

  @Mutation(() => AdoptionPayload, { description: 'Sets whether an organisation decides before it adopts new text from above.' })
  setExplicitAdoption(
    @Arg('input', () => SetExplicitAdoptionInput, { description: 'The setting.' }) input: SetExplicitAdoptionInput,
    @Ctx() context: Context,
  ): Promise<AdoptionPayload> {
    return setExplicitAdoption(context, input);
  }

  @Mutation(() => AdoptionPayload, {
    description: 'Lets a region that belongs to several healthcare regions follow the texts of another of them.',
  })
  chooseAdaptationParent(
    @Arg('input', () => ChooseAdaptationParentInput, { description: 'Which.' }) input: ChooseAdaptationParentInput,
    @Ctx() context: Context,
  ): Promise<AdoptionPayload> {
    return chooseAdaptationParent(context, input);
  }

  @Mutation(() => AdaptationPayload, { description: 'Throws decisions in work away; what readers see is untouched.' })
  discardAdaptation(
    @Arg('input', () => AdaptationInput, { description: 'Which.' }) input: AdaptationInput,
    @Ctx() context: Context,
  ): Promise<AdaptationPayload> {
    return discardAdaptation(context, input);
  }
}
