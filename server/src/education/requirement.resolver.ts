import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { professionsByCode } from '../organisation/organisation.loaders.ts';
import { ProfessionType } from '../organisation/organisation.type.ts';
import type { ProfessionRow } from '../organisation/vocabulary.queries.ts';
import { assignRequirement } from './assign-requirement.ts';
import { courseById, type CourseRow } from './course.queries.ts';
import { CourseType } from './course.type.ts';
import { coverageByProfession, coverageByRegion, coverageTrend, type CoverageRow, type TrendRow } from './coverage.queries.ts';
import { createRequirement } from './create-requirement.ts';
import { endRequirement } from './end-requirement.ts';
import { recogniseTrainingFile } from './recognise-training-file.ts';
import { recogniseTraining } from './recognise-training.ts';
import { recognisedCsv } from './recognised-csv.ts';
import { refreshRequirement } from './refresh-requirement.ts';
import {
  AssignRequirementInput,
  AssignRequirementPayload,
  CreateRequirementInput,
  CreateRequirementPayload,
  EndRequirementInput,
  EndRequirementPayload,
  RecogniseTrainingFileInput,
  RecogniseTrainingFilePayload,
  RecogniseTrainingInput,
  RefreshRequirementInput,
  RefreshRequirementPayload,
  StaffCyclePayload,
  WaiveRequirementInput,
  WithdrawWaiverInput,
} from './requirement.inputs.ts';
import { canRequire } from './requirement.policy.ts';
import {
  placeNamed,
  readRequirement,
  requirementById,
  requirementsBelowPage,
  requirementsPage,
  type RequirementRow,
} from './requirement.queries.ts';
import {
  CoverageMomentType,
  CoverageType,
  RequirementConnection,
  RequirementStandingConnection,
  RequirementStandingType,
  RequirementType,
  ValidityType,
} from './requirement.type.ts';
import { dueStaffCsv, staffCsv } from './staff-csv.ts';
import { dueStaffPage, myRequirementsPage, staffStandingsPage, type StandingRow } from './standing.queries.ts';
import { waiveRequirement } from './waive-requirement.ts';
import { withdrawWaiver } from './withdraw-waiver.ts';

@Resolver(() => RequirementType)
export class RequirementResolver {
  @Query(() => RequirementType, { nullable: true, description: 'A requirement by its id; null for guests and where there is none.' })
  requirement(@Arg('id', () => ID, { description: 'Which.' }) id: string, @Ctx() context: Context): Promise<RequirementRow | null> {
    return readRequirement(context, id);
  }

  @Query(() => RequirementConnection, {
    description: 'What is asked of staff at a place, by itself or from above, the newest first. Empty for guests.',
  })
  requirements(
    @Arg('at', () => String, { description: "The last part of the place's address." }) at: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<RequirementRow>> {
    return requirementsPage(context, at, args);
  }

  @Query(() => RequirementConnection, {
    description: 'What has been decided further down than a place, the newest first: for who leads there. Empty for anybody else.',
  })
  requirementsBelow(
    @Arg('at', () => String, { description: "The last part of the place's address." }) at: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<RequirementRow>> {
    return requirementsBelowPage(context, at, args);
  }

  @Query(() => RequirementStandingConnection, {
    description: 'Everybody at a unit who has something to do for any requirement, what is due soonest first: for who manages the unit.',
  })
  dueStaff(
    @Arg('at', () => String, { description: "The last part of the unit's address." }) at: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<StandingRow>> {
    return dueStaffPage(context, at, args);
  }

  @Query(() => String, { description: 'The same as CSV; only the heading for who does not manage the unit.' })
  dueStaffCsv(
    @Arg('at', () => String, { description: "The last part of the unit's address." }) at: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return dueStaffCsv(context, at);
  }

  @Query(() => Boolean, { description: 'May the viewer ask staff at a place to take courses?' })
  async viewerCanRequire(
    @Arg('at', () => String, { description: "The last part of the place's address." }) at: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return canRequire(context.viewer, (await placeNamed(context, at))?.scope ?? []);
  }

  @Query(() => RequirementStandingConnection, { description: 'What is asked of the viewer, what is due soonest first. Empty for a guest.' })
  myRequirements(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<StandingRow>> {
    return myRequirementsPage(context, args);
  }

  @Mutation(() => CreateRequirementPayload, { description: 'Asks staff at a place to take a course, or to show a level of a competency.' })
  createRequirement(
    @Arg('input', () => CreateRequirementInput, { description: 'What.' }) input: CreateRequirementInput,
    @Ctx() context: Context,
  ): Promise<CreateRequirementPayload> {
    return createRequirement(context, input);
  }

  @Mutation(() => RefreshRequirementPayload, {
    description: 'Asks those whom a requirement has come to concern since, and no longer those it does not.',
  })
  refreshRequirement(
    @Arg('input', () => RefreshRequirementInput, { description: 'Which.' }) input: RefreshRequirementInput,
    @Ctx() context: Context,
  ): Promise<RefreshRequirementPayload> {
    return refreshRequirement(context, input);
  }

  @Mutation(() => EndRequirementPayload, { description: 'Stops asking. What was fulfilled stays as it was.' })
  endRequirement(
    @Arg('input', () => EndRequirementInput, { description: 'Which.' }) input: EndRequirementInput,
    @Ctx() context: Context,
  ): Promise<EndRequirementPayload> {
    return endRequirement(context, input);
  }

  @Mutation(() => AssignRequirementPayload, {
    description: 'Asks people by name, one or a whole file of them, with a report line by line.',
  })
  assignRequirement(
    @Arg('input', () => AssignRequirementInput, { description: 'Whom.' }) input: AssignRequirementInput,
    @Ctx() context: Context,
  ): Promise<AssignRequirementPayload> {
    return assignRequirement(context, input);
  }

  @Mutation(() => StaffCyclePayload, { description: 'Lets somebody off for a time, with a reason.' })
  waiveRequirement(
    @Arg('input', () => WaiveRequirementInput, { description: 'Whom and until when.' }) input: WaiveRequirementInput,
    @Ctx() context: Context,
  ): Promise<StaffCyclePayload> {
    return waiveRequirement(context, input);
  }

  @Mutation(() => StaffCyclePayload, { description: 'Takes back that somebody is let off, with a reason.' })
  withdrawWaiver(
    @Arg('input', () => WithdrawWaiverInput, { description: 'Whose, and why.' }) input: WithdrawWaiverInput,
    @Ctx() context: Context,
  ): Promise<StaffCyclePayload> {
    return withdrawWaiver(context, input);
  }

  @Mutation(() => StaffCyclePayload, { description: 'Recognises training elsewhere instead of the course.' })
  recogniseTraining(
    @Arg('input', () => RecogniseTrainingInput, { description: 'What and when.' }) input: RecogniseTrainingInput,
    @Ctx() context: Context,
  ): Promise<StaffCyclePayload> {
    return recogniseTraining(context, input);
  }

  @Mutation(() => RecogniseTrainingFilePayload, {
    description: 'Recognises training elsewhere of many at a unit from a file, with a report line by line.',
  })
  recogniseTrainingFile(
    @Arg('input', () => RecogniseTrainingFileInput, { description: 'Which requirement, where, and the file.' })
    input: RecogniseTrainingFileInput,
    @Ctx() context: Context,
  ): Promise<RecogniseTrainingFilePayload> {
    return recogniseTrainingFile(context, input);
  }

  @FieldResolver(() => CourseType, {
    nullable: true,
    description: 'The course; null where a competency is asked for, and where it is no longer published.',
  })
  async course(@Root() requirement: RequirementRow, @Ctx() context: Context): Promise<CourseRow | null> {
    return requirement.competencyId ? null : courseById(context, requirement.artefactId);
  }

  @FieldResolver(() => [ProfessionType], { description: 'The professions asked; none means all.' })
  professions(@Root() requirement: RequirementRow, @Ctx() context: Context): Promise<ProfessionRow[]> {
    return professionsByCode(context, requirement.professions);
  }

  @FieldResolver(() => ValidityType, { description: 'How long a completion counts.' })
  validity(@Root() requirement: RequirementRow): ValidityType {
    return { months: null, windowMonths: null, from: null, to: null, day: null, ...requirement.validity };
  }

  @FieldResolver(() => Boolean, { description: 'May the viewer change and end it?' })
  viewerCanChange(@Root() requirement: RequirementRow, @Ctx() context: Context): boolean {
    return canRequire(context.viewer, requirement.scope);
  }

  @FieldResolver(() => [CoverageType], { description: 'Coverage by profession at a place and below. Empty for guests.' })
  coverage(
    @Root() requirement: RequirementRow,
    @Arg('at', () => String, { description: "The last part of the place's address." }) at: string,
    @Ctx() context: Context,
  ): Promise<CoverageRow[]> {
    return coverageByProfession(context, requirement.id, at);
  }

  @FieldResolver(() => [CoverageType], { description: 'Coverage by region below a place. Empty for guests.' })
  coverageByRegion(
    @Root() requirement: RequirementRow,
    @Arg('at', () => String, { description: "The last part of the place's address." }) at: string,
    @Ctx() context: Context,
  ): Promise<CoverageRow[]> {
    return coverageByRegion(context, requirement.id, at);
  }

  @FieldResolver(() => [CoverageMomentType], { description: 'Coverage month by month over the last year, today last. Empty for guests.' })
  trend(
    @Root() requirement: RequirementRow,
    @Arg('at', () => String, { description: "The last part of the place's address." }) at: string,
    @Ctx() context: Context,
  ): Promise<TrendRow[]> {
    return coverageTrend(context, requirement.id, at);
  }

  @FieldResolver(() => RequirementStandingConnection, {
    description: 'By name where staff stand, for who manages the unit; empty for anybody else.',
  })
  staff(
    @Root() requirement: RequirementRow,
    @Arg('at', () => String, { description: "The last part of the unit's address." }) at: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<StandingRow>> {
    return staffStandingsPage(context, toNodeId('Requirement', requirement.id), at, args);
  }

  @FieldResolver(() => String, { description: 'The same as CSV, for who manages the unit; only the heading for anybody else.' })
  staffCsv(
    @Root() requirement: RequirementRow,
    @Arg('at', () => String, { description: "The last part of the unit's address." }) at: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return staffCsv(context, toNodeId('Requirement', requirement.id), at);
  }

  @FieldResolver(() => String, {
    description:
      'Training elsewhere that has been recognised at a unit, as a file that can be brought in again; only the heading for who does not manage the unit.',
  })
  recognisedCsv(
    @Root() requirement: RequirementRow,
    @Arg('at', () => String, { description: "The last part of the unit's address." }) at: string,
    @Ctx() context: Context,
  ): Promise<string> {
    return recognisedCsv(context, requirement.id, at);
  }
}

@Resolver(() => RequirementStandingType)
export class RequirementStandingResolver {
  @FieldResolver(() => ID, { description: 'The cycle, to waive it or to recognise training for it.' })
  cycleId(@Root() standing: StandingRow): string {
    return toNodeId('RequirementCycle', standing.id);
  }

  @FieldResolver(() => RequirementType, { nullable: true, description: 'What is asked.' })
  requirement(@Root() standing: StandingRow, @Ctx() context: Context): Promise<RequirementRow | null> {
    return requirementById(context, standing.requirementId);
  }
}
