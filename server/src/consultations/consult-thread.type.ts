import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PatientOutcome, ReferralEffect } from 'shared/consultations/consult-close-out.ts';
import type { NoticeKind } from 'shared/consultations/consult-notice.ts';
import type { StateName } from 'shared/consultations/consult-state.ts';
import type { ConsultParty, MessageKind } from 'shared/consultations/consult-words.ts';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime } from '../kernel/scalars.ts';
import {
  ConsultMessageKindEnum,
  ConsultNoticeKindEnum,
  ConsultPartyEnum,
  ConsultStateEnum,
  DispositionEnum,
  PatientOutcomeEnum,
  ReferralEffectEnum,
} from './consult.enums.ts';

@ObjectType({ description: 'A piece of a message: an answer of the template, or one question asked back.' })
export class ConsultMessagePart {
  @Field(() => ID, { description: 'What it answers, for example the code of a field of the template.' })
  key!: string;

  @Field(() => String, { nullable: true, description: 'Its label as it was worded then; null where it needs none.' })
  label!: string | null;

  @Field(() => String, { description: 'The text.' })
  text!: string;
}

@ObjectType('ConsultMessage', { description: 'What somebody wrote. It never changes once sent.' })
export class ConsultMessageType {
  @Field(() => Int, { description: 'Its place in the thread, from 1.' })
  number!: number;

  @Field(() => ConsultMessageKindEnum, { description: 'What it is.' })
  kind!: MessageKind;

  @Field(() => String, { description: 'Who wrote it.' })
  authorName!: string;

  @Field(() => String, { nullable: true, description: 'Of an answer: the colleague who signed it too; null where none had to.' })
  coSignerName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an answer: the colleague of the adult track who answered too; null where none did.',
  })
  pairName!: string | null;

  @Field(() => ConsultPartyEnum, { description: 'Whom the author was to the question.' })
  authorRole!: ConsultParty;

  @Field(() => String, { nullable: true, description: 'The unit the author worked for.' })
  authorUnitName!: string | null;

  @Field(() => DateTime, { description: 'When it was sent.' })
  sentAt!: Date;

  @Field(() => String, { nullable: true, description: 'The subject of a question; null for others, and once its text is erased.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The text; null where it has only parts, and once it is erased.' })
  text!: string | null;

  @Field(() => Int, { nullable: true, description: 'The message that stands in its place, where its text is sealed.' })
  replacedBy!: number | null;

  @Field(() => DispositionEnum, { nullable: true, description: 'Of an answer: what is to be done.' })
  disposition!: DispositionCode | null;

  @Field(() => Boolean, { nullable: true, description: 'Of an answer: no knowledge exists.' })
  knowledgeMissing!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Of an answer: weeks until the outcome should be looked at.' })
  followUpWeeks!: number | null;
}

@ObjectType({ description: 'A step of a question, as it was taken.' })
export class ConsultStep {
  @Field(() => Int, { description: 'Its order, from 1.' })
  number!: number;

  @Field(() => ConsultStateEnum, { description: 'Where the question stood after it.' })
  toState!: StateName;

  @Field(() => ConsultPartyEnum, { description: 'Whom the person was to the question.' })
  actorRole!: ConsultParty;

  @Field(() => String, { nullable: true, description: 'Who took it; null for the system.' })
  actorName!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType('ConsultNotice', { implements: Node, description: 'Something the asker or the responder must know of after the fact.' })
export class ConsultNoticeType extends Node {
  @Field(() => ConsultNoticeKindEnum, { description: 'What happened.' })
  kind!: NoticeKind;

  @Field(() => DateTime, { description: 'Since when.' })
  raisedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was seen; null until then.' })
  acknowledgedAt!: Date | null;
}

@ObjectType('ConsultCloseOut', { description: 'The survey that closed a question.' })
export class CloseOutType {
  @Field(() => PatientOutcomeEnum, { description: 'What the answer led to for the patient.' })
  patientOutcome!: PatientOutcome;

  @Field(() => ReferralEffectEnum, { description: 'What it did to a referral.' })
  referralEffect!: ReferralEffect;

  @Field(() => Int, { nullable: true, description: 'Value for the patient, 1 to 5; null where skipped.' })
  patientValue!: number | null;

  @Field(() => Int, { nullable: true, description: 'Value for the asker, 1 to 5; null where skipped.' })
  providerValue!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Would manage the next similar patient without asking.' })
  manageNextMyself!: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Would suit as a teaching case.' })
  teachingCase!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the asker takes along; null where skipped or erased.' })
  learned!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  closedAt!: Date;
}
