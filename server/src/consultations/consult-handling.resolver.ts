import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { partyWords } from 'shared/consultations/consult-words.ts';
import { voidReasons } from 'shared/consultations/handling-words.ts';
import type { Context } from '../kernel/context.ts';
import { toNodeId } from '../kernel/node-id.ts';
import { assignConsult } from './assign-consult.ts';
import type { ConsultResult } from './change-consult.ts';
import { closeAsKnown } from './close-as-known.ts';
import { acrossTargetsOfConsult, handlingOf, poolOfConsult, targetsOfConsult } from './consult-handling.queries.ts';
import { ConsultAcrossTarget, ConsultLevelTarget, ConsultPoolMember, ConsultVoidAsking, OutcomeType } from './consult-handling.type.ts';
import { myPool } from './consult-pool.queries.ts';
import { toPoolMember } from './pool-member.ts';
import { outcomeOfConsult, type OutcomeRow } from './consult-texts.loaders.ts';
import type { ConsultRow } from './consult.rows.ts';
import { ConsultType } from './consult.type.ts';
import { directivesOfConsult, type DirectiveRow } from './directive.queries.ts';
import { DirectiveType } from './directive.type.ts';
import { ConsultHandlingEnum, type ConsultHandling } from './handling.enums.ts';
import {
  AssignConsultInput,
  CloseAsKnownInput,
  IssueDirectiveInput,
  LiftQuarantineInput,
  PassToLevelInput,
  QuarantineConsultInput,
  RefuseVoidInput,
  ReopenConsultInput,
  ReportOutcomeInput,
  SetCapacityInput,
  SnoozeConsultInput,
  TakeBackVoidInput,
  VoidConsultInput,
} from './handling.inputs.ts';
import {
  AssignConsultPayload,
  CloseAsKnownPayload,
  IssueDirectivePayload,
  LiftQuarantinePayload,
  PassToLevelPayload,
  QuarantineConsultPayload,
  RefuseVoidPayload,
  ReopenConsultPayload,
  ReportOutcomePayload,
  SetCapacityPayload,
  SnoozeConsultPayload,
  TakeBackVoidPayload,
  VoidConsultPayload,
} from './handling.payloads.type.ts';
import { issueDirective } from './issue-directive.ts';
import { liftQuarantine } from './lift-quarantine.ts';
import { passToLevel } from './pass-to-level.ts';
import { quarantineConsult } from './quarantine-consult.ts';
import { refuseVoid } from './refuse-void.ts';
import { reopenConsult } from './reopen-consult.ts';
import { reportOutcome } from './report-outcome.ts';
import { setCapacity, type SetCapacityResult } from './set-capacity.ts';
import { snoozeConsult } from './snooze-consult.ts';
import { takeBackVoid } from './take-back-void.ts';
import { voidConsult } from './void-consult.ts';

@Resolver(() => ConsultType)
export class ConsultHandlingResolver {
  @Query(() => [ConsultPoolMember], {
    description: 'Who answers at the unit the viewer works for, or leads; the least loaded first. Empty for others.',
  })
  async myPool(@Ctx() context: Context): Promise<ConsultPoolMember[]> {
    return (await myPool(context)).map((member) => toPoolMember(context, member));
  }

  @FieldResolver(() => [ConsultHandlingEnum], { description: 'Steps beside the usual way that the viewer may take.' })
  viewerHandling(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ConsultHandling[]> {
    return handlingOf(context, consult);
  }

  @FieldResolver(() => [ConsultPoolMember], {
    description: 'Who answers where it is, the least loaded first; for those who answer or lead there.',
  })
  async pool(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ConsultPoolMember[]> {
    return (await poolOfConsult(context, consult)).map((member) => toPoolMember(context, member));
  }

  @FieldResolver(() => [ConsultLevelTarget], {
    description:
      'Where its responder may pass it: other levels of the same track. For who sorts it: every unit that answers in its track, the one it has come to first if it does.',
  })
  async levelTargets(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ConsultLevelTarget[]> {
    return (await targetsOfConsult(context, consult)).map((target) => ({ ...target, unitId: toNodeId('Unit', target.unitId) }));
  }

  @FieldResolver(() => ConsultVoidAsking, {
    nullable: true,
    description: 'Who has marked it as entered in error, and why, while another must agree; null otherwise.',
  })
  voidAsking(@Root() { state, voidRole, voidReason }: ConsultRow, @Ctx() { locale }: Context): ConsultVoidAsking | null {
    if (!voidRole || !voidReason || state === 'VOID') return null;
    const other = voidRole === 'LD' ? 'PO' : 'LD';
    return {
      byLabel: partyWords[voidRole][locale],
      reasonLabel: voidReasons[voidReason][locale],
      waitsForLabel: partyWords[other][locale],
    };
  }

  @FieldResolver(() => [ConsultAcrossTarget], {
    description: 'Where its responder may pass it across to the other track, by the age of the patient; empty for others.',
  })
  async acrossTargets(@Root() consult: ConsultRow, @Ctx() context: Context): Promise<ConsultAcrossTarget[]> {
    const targets = await acrossTargetsOfConsult(context, consult);
    return targets.map(({ unitId, name, responders }) => ({ unitId: toNodeId('Unit', unitId), name, responders }));
  }

  @FieldResolver(() => [DirectiveType], { description: 'What was sent down about it, the oldest first; bounded by the thread.' })
  async directives(@Root() { id }: ConsultRow, @Ctx() context: Context): Promise<DirectiveRow[]> {
    return (await directivesOfConsult(context, id)) ?? [];
  }

  @FieldResolver(() => OutcomeType, { nullable: true, description: 'How it went; null until it is told.' })
  outcome(@Root() { id, state, outcomeDueAt }: ConsultRow, @Ctx() context: Context): Promise<OutcomeRow | null> | null {
    return outcomeDueAt && state === 'CLOSED' ? outcomeOfConsult(context, id) : null;
  }

  @Mutation(() => QuarantineConsultPayload, { description: 'Reports that a text identifies somebody: it is hidden at once.' })
  quarantineConsult(
    @Arg('input', () => QuarantineConsultInput, { description: 'Which question, and what stands there.' }) input: QuarantineConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return quarantineConsult(context, input);
  }

  @Mutation(() => LiftQuarantinePayload, { description: 'Seals messages, puts redacted copies in their place and lifts the quarantine.' })
  liftQuarantine(
    @Arg('input', () => LiftQuarantineInput, { description: 'Which question, and the copies.' }) input: LiftQuarantineInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return liftQuarantine(context, input);
  }

  @Mutation(() => VoidConsultPayload, { description: 'Marks a question as entered in error, or asks the other who must agree.' })
  voidConsult(
    @Arg('input', () => VoidConsultInput, { description: 'Which question, and why.' }) input: VoidConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return voidConsult(context, input);
  }

  @Mutation(() => RefuseVoidPayload, { description: 'Says no to marking a question as entered in error.' })
  refuseVoid(
    @Arg('input', () => RefuseVoidInput, { description: 'Which question, and why not.' }) input: RefuseVoidInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return refuseVoid(context, input);
  }

  @Mutation(() => TakeBackVoidPayload, { description: 'Takes back that a question was entered in error.' })
  takeBackVoid(
    @Arg('input', () => TakeBackVoidInput, { description: 'Which question.' }) input: TakeBackVoidInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return takeBackVoid(context, input);
  }

  @Mutation(() => SnoozeConsultPayload, { description: 'Puts a question off for some days.' })
  snoozeConsult(
    @Arg('input', () => SnoozeConsultInput, { description: 'Which question, until when and why.' }) input: SnoozeConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return snoozeConsult(context, input);
  }

  @Mutation(() => CloseAsKnownPayload, { description: 'Closes a question with a published text that answers it.' })
  closeAsKnown(
    @Arg('input', () => CloseAsKnownInput, { description: 'Which question, and the text.' }) input: CloseAsKnownInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return closeAsKnown(context, input);
  }

  @Mutation(() => ReopenConsultPayload, { description: 'Opens a closed question again.' })
  reopenConsult(
    @Arg('input', () => ReopenConsultInput, { description: 'Which question, and why.' }) input: ReopenConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return reopenConsult(context, input);
  }

  @Mutation(() => ReportOutcomePayload, { description: 'Tells how it went.' })
  reportOutcome(
    @Arg('input', () => ReportOutcomeInput, { description: 'Which question, and the answers.' }) input: ReportOutcomeInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return reportOutcome(context, input);
  }

  @Mutation(() => PassToLevelPayload, { description: 'Passes a question to another level of its track.' })
  passToLevel(
    @Arg('input', () => PassToLevelInput, { description: 'Which question, where to, why, and what to know.' }) input: PassToLevelInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return passToLevel(context, input);
  }

  @Mutation(() => AssignConsultPayload, { description: 'Gives a question in the queue to somebody in the pool.' })
  assignConsult(
    @Arg('input', () => AssignConsultInput, { description: 'Which question, and to whom.' }) input: AssignConsultInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return assignConsult(context, input);
  }

  @Mutation(() => IssueDirectivePayload, { description: 'Sends a directive to the unit that asked.' })
  issueDirective(
    @Arg('input', () => IssueDirectiveInput, { description: 'About which question, and what is to be done.' }) input: IssueDirectiveInput,
    @Ctx() context: Context,
  ): Promise<ConsultResult> {
    return issueDirective(context, input);
  }

  @Mutation(() => SetCapacityPayload, { description: 'Sets how much the viewer answers, and when they are away.' })
  setCapacity(
    @Arg('input', () => SetCapacityInput, { description: 'The numbers and the days.' }) input: SetCapacityInput,
    @Ctx() context: Context,
  ): Promise<SetCapacityResult> {
    return setCapacity(context, input);
  }
}
