import { Field, ID, InputType, Int } from 'type-graphql';
import type { AdviceFollowed, PatientEffect } from 'shared/consultations/consult-outcome.ts';
import type { DirectiveAction, DirectiveKind, DirectiveReason } from 'shared/consultations/directive-lifecycle.ts';
import type {
  LevelReason,
  QuarantineReason,
  ReopenReason,
  SnoozeReason,
  VoidReason,
  VoidRefusal,
} from 'shared/consultations/handling-words.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { IdentityOverrideInput } from './consult.inputs.ts';
import {
  AdviceFollowedEnum,
  DirectiveActionEnum,
  DirectiveKindEnum,
  DirectiveReasonEnum,
  LevelReasonEnum,
  PatientEffectEnum,
  QuarantineReasonEnum,
  ReopenReasonEnum,
  SnoozeReasonEnum,
  VoidReasonEnum,
  VoidRefusalEnum,
} from './handling.enums.ts';

@InputType({ description: 'A question in which somebody may be identified.' })
export class QuarantineConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => QuarantineReasonEnum, { description: 'What stands there; a code, so that the report itself says nothing.' })
  reason!: QuarantineReason;
}

@InputType({ description: 'A piece of a message as it may stand.' })
export class RedactedPartInput {
  @Field(() => ID, { description: 'The piece.' })
  key!: string;

  @Field(() => String, { description: 'Its text without what identifies.' })
  text!: string;
}

@InputType({ description: 'A message that is sealed, and what stands in its place.' })
export class RedactionInput {
  @Field(() => Int, { description: 'The number of the message.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'Its subject without what identifies.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its text without what identifies.' })
  text?: string | null;

  @Field(() => [RedactedPartInput], { nullable: true, description: 'Its pieces; one left out becomes empty.' })
  parts?: RedactedPartInput[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Its files that identify nobody: they stay, with the copy. Those left out are sealed with it.',
  })
  keptAttachments?: string[] | null;
}

@InputType({ description: 'The question and the messages to seal.' })
export class LiftQuarantineInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => [RedactionInput], { description: 'The messages to seal: one at least, unless nobody is identified.' })
  redactions!: RedactionInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Every text is read and none of them identifies anybody: nothing is sealed, and no incident noted.',
  })
  nobodyIdentified?: boolean | null;
}

@InputType({ description: 'A question that was entered in error.' })
export class VoidConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => VoidReasonEnum, { description: 'Why.' })
  reason!: VoidReason;
}

@InputType({ description: 'A question that was not entered in error.' })
export class RefuseVoidInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => VoidRefusalEnum, { description: 'Why not.' })
  reason!: VoidRefusal;
}

@InputType({ description: 'A question the viewer marked as entered in error.' })
export class TakeBackVoidInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;
}

@InputType({ description: 'A question to put off.' })
export class SnoozeConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => LocalDate, { description: 'The working day on whose morning it comes back.' })
  until!: string;

  @Field(() => SnoozeReasonEnum, { description: 'Why.' })
  reason!: SnoozeReason;
}

@InputType({ description: 'A question that something published answers.' })
export class CloseAsKnownInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ID, { description: 'The published text.' })
  artefactId!: string;
}

@InputType({ description: 'A closed question to open again.' })
export class ReopenConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ReopenReasonEnum, { description: 'Why.' })
  reason!: ReopenReason;
}

@InputType({ description: 'How it went.' })
export class ReportOutcomeInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => AdviceFollowedEnum, { description: 'Was the advice followed?' })
  adviceFollowed!: AdviceFollowed;

  @Field(() => PatientEffectEnum, { description: 'How is the patient?' })
  patientEffect!: PatientEffect;

  @Field(() => Boolean, { description: 'Was a referral made?' })
  referralMade!: boolean;

  @Field(() => String, { nullable: true, description: 'What the asker learned; nothing about the patient.' })
  learned?: string | null;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'A question and the level it goes to.' })
export class PassToLevelInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ID, { description: 'The unit that takes over, one of `levelTargets`.' })
  unitId!: string;

  @Field(() => LevelReasonEnum, { description: 'Why.' })
  reason!: LevelReason;

  @Field(() => String, { description: 'Upwards a summary, downwards advice to whoever takes over.' })
  text!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'A second opinion to ask for.' })
export class AskOpinionInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ID, { description: 'The colleague, one of `opinionColleagues`.' })
  personId!: string;

  @Field(() => ID, { nullable: true, description: 'The unit in whose pool they are asked; the one that answers where left out.' })
  unitId?: string | null;

  @Field(() => Boolean, { description: 'The answer must wait for it.' })
  mandatory!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of somebody on the way to the adult track: the colleague answers for that one, beside the responder. The answer waits.',
  })
  paired?: boolean | null;

  @Field(() => String, { description: 'What to look at.' })
  text!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'A second opinion.' })
export class GiveOpinionInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => String, { description: 'The opinion.' })
  text!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'An opinion that is not to be waited for.' })
export class EndOpinionInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ID, { description: 'The opinion, one of `opinions`.' })
  opinionId!: string;
}

@InputType({ description: 'A question and who gets it.' })
export class AssignConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => ID, { nullable: true, description: 'Somebody of `pool`; the least loaded where left out.' })
  personId?: string | null;
}

@InputType({ description: 'How much the viewer answers at the unit worked for.' })
export class SetCapacityInput {
  @Field(() => Int, { description: 'The most questions at a time, 0 to 50.' })
  cap!: number;

  @Field(() => LocalDate, { nullable: true, description: 'First day away.' })
  awayFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day away.' })
  awayUntil?: string | null;
}

@InputType({ description: 'Something to ask of the unit that asked.' })
export class IssueDirectiveInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => DirectiveKindEnum, { description: 'What it is.' })
  kind!: DirectiveKind;

  @Field(() => String, { description: 'What is to be done.' })
  text!: string;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'A step of a directive.' })
export class MoveDirectiveInput {
  @Field(() => ID, { description: 'The directive.' })
  directiveId!: string;

  @Field(() => DirectiveActionEnum, { description: 'The step.' })
  action!: DirectiveAction;

  @Field(() => DirectiveReasonEnum, { nullable: true, description: 'Why, where it cannot be done or was not.' })
  reason?: DirectiveReason | null;
}
