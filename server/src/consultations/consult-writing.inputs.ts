import { Field, ID, InputType, Int } from 'type-graphql';
import type { PatientOutcome, ReferralEffect } from 'shared/consultations/consult-close-out.ts';
import type { AgeBand, ConsultPriority, ConsultTopicCode, PatientSex, RegionBand } from 'shared/consultations/consult-template.ts';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { CareTrackEnum } from '../organisation/organisation.enums.ts';
import { ConsultCitationInput, ConsultFollowUpInput, IdentityOverrideInput } from './consult.inputs.ts';
import {
  AgeBandEnum,
  ConsultPriorityEnum,
  ConsultTopicEnum,
  DispositionEnum,
  PatientOutcomeEnum,
  PatientSexEnum,
  ReferralEffectEnum,
  RegionBandEnum,
} from './consult.enums.ts';

@InputType({ description: 'One text of a question.' })
export class ConsultDraftFieldInput {
  @Field(() => ID, { description: 'title, question or template.<code>.' })
  key!: string;

  @Field(() => String, { description: 'The whole text.' })
  text!: string;

  @Field(() => Int, { description: 'The revision that was seen; 0 for a field that was never saved.' })
  revision!: number;
}

@InputType({ description: 'The answers that are chosen. What is left out stays as it is.' })
export class ConsultDraftAnswersInput {
  @Field(() => Int, { description: 'The revision of the answers that was seen.' })
  revision!: number;

  @Field(() => ConsultTopicEnum, { nullable: true, description: 'Another topic; texts of the old one are kept.' })
  topic?: ConsultTopicCode | null;

  @Field(() => CareTrackEnum, { nullable: true, description: 'Another track.' })
  track?: CareTrack | null;

  @Field(() => AgeBandEnum, { nullable: true, description: 'Age band; null takes it away.' })
  ageBand?: AgeBand | null;

  @Field(() => PatientSexEnum, { nullable: true, description: 'Sex; null takes it away.' })
  sex?: PatientSex | null;

  @Field(() => RegionBandEnum, { nullable: true, description: 'Where the patient lives; null takes it away.' })
  regionBand?: RegionBand | null;

  @Field(() => ConsultPriorityEnum, { nullable: true, description: 'How soon the asker would have an answer.' })
  priority?: ConsultPriority | null;

  @Field(() => [ID], { nullable: true, description: 'Groups of patients, as slugs of the register.' })
  patientGroups?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'The patient is 16–17 and on the way to the adult track.' })
  transition?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The red-flag gate: none of it applies, or it is taken care of.' })
  notEmergency?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Nothing in the question identifies a person.' })
  deidentifiedConfirmed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A link will do where something published answers it.' })
  acceptsKnownAnswer?: boolean | null;
}

@InputType({ description: 'What has been written since the last save.' })
export class SaveConsultDraftInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => [ConsultDraftFieldInput], { nullable: true, description: 'The texts that changed.' })
  fields?: ConsultDraftFieldInput[] | null;

  @Field(() => ConsultDraftAnswersInput, { nullable: true, description: 'The chosen answers that changed.' })
  answers?: ConsultDraftAnswersInput | null;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'What has been written of an answer since the last save. What is left out stays as it is.' })
export class SaveAnswerDraftInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => Int, { description: 'The revision that was seen; 0 before the first save.' })
  revision!: number;

  @Field(() => DispositionEnum, { nullable: true, description: 'What is to be done; null takes it away.' })
  disposition?: DispositionCode | null;

  @Field(() => String, { nullable: true, description: 'The whole text.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'No knowledge exists.' })
  knowledgeMissing?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Weeks until the outcome should be looked at; null takes it away.' })
  followUpWeeks?: number | null;

  @Field(() => String, { nullable: true, description: 'What should be looked at then.' })
  followUpMeasure?: string | null;

  @Field(() => [ConsultCitationInput], { nullable: true, description: 'All parts it rests on so far.' })
  citations?: ConsultCitationInput[] | null;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'The answer to sign.' })
export class AnswerConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => DispositionEnum, { description: 'What is to be done; exactly one.' })
  disposition!: DispositionCode;

  @Field(() => String, { description: 'The answer.' })
  text!: string;

  @Field(() => [ConsultCitationInput], { description: 'What it rests on: at least one part, unless no knowledge exists.' })
  citations!: ConsultCitationInput[];

  @Field(() => Boolean, { description: 'No knowledge exists; the editors are to know.' })
  knowledgeMissing!: boolean;

  @Field(() => ConsultFollowUpInput, { nullable: true, description: 'When to look at the outcome, and at what.' })
  followUp?: ConsultFollowUpInput | null;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}

@InputType({ description: 'The survey that closes a question. Only the first two answers must be given.' })
export class CloseOutConsultInput {
  @Field(() => ID, { description: 'The question.' })
  consultId!: string;

  @Field(() => PatientOutcomeEnum, { description: 'What the answer led to for the patient.' })
  patientOutcome!: PatientOutcome;

  @Field(() => ReferralEffectEnum, { description: 'What it did to a referral.' })
  referralEffect!: ReferralEffect;

  @Field(() => Int, { nullable: true, description: 'Value for the patient, 1 to 5.' })
  patientValue?: number | null;

  @Field(() => Int, { nullable: true, description: 'Value for the asker, 1 to 5.' })
  providerValue?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Would manage the next similar patient without asking.' })
  manageNextMyself?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Would suit as a teaching case.' })
  teachingCase?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the asker takes along; nothing about the patient.' })
  learned?: string | null;

  @Field(() => [IdentityOverrideInput], { nullable: true, description: 'What the author vouches for.' })
  overrides?: IdentityOverrideInput[] | null;
}
