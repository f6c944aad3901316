import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { changeInitiative } from './change-initiative.ts';
import { linkInitiative } from './link-initiative.ts';
import { planMilestone } from './plan-milestone.ts';
import {
  ChangeInitiativeInput,
  LinkInitiativeInput,
  PlanMilestoneInput,
  ReachMilestoneInput,
  RegisterInitiativeInput,
  RemoveMilestoneInput,
  UnlinkInitiativeInput,
} from './plan.inputs.ts';
import { initiatives, initiativesOf, milestonesOf, type InitiativeRow, type MilestoneRow } from './plan.queries.ts';
import { InitiativeConnection, InitiativeLinkType, MilestoneType } from './plan.type.ts';
import { reachMilestone } from './reach-milestone.ts';
import { registerInitiative } from './register-initiative.ts';
import { removeMilestone } from './remove-milestone.ts';
import type { ReviewDeskRow } from './review-desk.queries.ts';
import { InitiativePayload, ReviewPayload } from './review.payloads.type.ts';
import { ReviewType } from './review.type.ts';
import { unlinkInitiative } from './unlink-initiative.ts';

@Resolver(() => ReviewType)
export class PlanResolver {
  @Query(() => InitiativeConnection, { description: 'The register of initiatives, for editors; empty for everybody else.' })
  initiatives(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<InitiativeRow>> {
    return initiatives(context, args);
  }

  @FieldResolver(() => [InitiativeLinkType], { description: 'What goes on outside and bears on the text.' })
  initiativeLinks(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<{ initiative: InitiativeRow; bearing: string }[]> {
    return initiativesOf(context, review.id);
  }

  @FieldResolver(() => [MilestoneType], { description: 'What the work with the text is to reach and report, in the order it is due.' })
  milestones(@Root() review: ReviewDeskRow, @Ctx() context: Context): Promise<MilestoneRow[]> {
    return milestonesOf(context, review.id);
  }

  @Mutation(() => InitiativePayload, { description: 'Enters an initiative that the work with texts can be linked to.' })
  registerInitiative(
    @Arg('input', () => RegisterInitiativeInput, { description: 'What.' }) input: RegisterInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return registerInitiative(context, input);
  }

  @Mutation(() => InitiativePayload, { description: 'Changes an initiative of the register.' })
  changeInitiative(
    @Arg('input', () => ChangeInitiativeInput, { description: 'What.' }) input: ChangeInitiativeInput,
    @Ctx() context: Context,
  ): Promise<InitiativePayload> {
    return changeInitiative(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Says that an initiative bears on the work with a text, and how.' })
  linkInitiative(
    @Arg('input', () => LinkInitiativeInput, { description: 'What.' }) input: LinkInitiativeInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return linkInitiative(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Says that an initiative does not bear on a text any more.' })
  unlinkInitiative(
    @Arg('input', () => UnlinkInitiativeInput, { description: 'What.' }) input: UnlinkInitiativeInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return unlinkInitiative(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Promises a milestone or a report by a day.' })
  planMilestone(
    @Arg('input', () => PlanMilestoneInput, { description: 'What.' }) input: PlanMilestoneInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return planMilestone(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Says that a milestone is reached, or a report handed over.' })
  reachMilestone(
    @Arg('input', () => ReachMilestoneInput, { description: 'What.' }) input: ReachMilestoneInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return reachMilestone(context, input);
  }

  @Mutation(() => ReviewPayload, { description: 'Takes a milestone out of the plan.' })
  removeMilestone(
    @Arg('input', () => RemoveMilestoneInput, { description: 'What.' }) input: RemoveMilestoneInput,
    @Ctx() context: Context,
  ): Promise<ReviewPayload> {
    return removeMilestone(context, input);
  }
}
