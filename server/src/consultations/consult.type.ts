import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Clock, StateName } from 'shared/consultations/consult-state.ts';
import type { AgeBand, ConsultPriority, ConsultTopicCode, PatientSex, RegionBand } from 'shared/consultations/consult-template.ts';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime } from '../kernel/scalars.ts';
import { CareTrackEnum } from '../organisation/organisation.enums.ts';
import {
  AgeBandEnum,
  ConsultClockEnum,
  ConsultPriorityEnum,
  ConsultStateEnum,
  ConsultTopicEnum,
  DispositionEnum,
  PatientSexEnum,
  RegionBandEnum,
} from './consult.enums.ts';

@ObjectType({ description: 'What is due next about a question, in working time of the unit that owes it.' })
export class ConsultDueType {
  @Field(() => ConsultClockEnum, { description: 'The clock that runs out.' })
  clock!: Clock;

  @Field(() => Int, { description: 'Working minutes left; below zero once it has run out.' })
  minutesLeft!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it runs out; null once it has.' })
  at!: Date | null;
}

@ObjectType('Consult', {
  implements: Node,
  description:
    'A de-identified question from a clinician to a knowledge centre. It is no referral: the responsibility for care stays with whoever asks.',
})
export class ConsultType extends Node {
  @Field(() => String, { nullable: true, description: 'Its serial number, for example KS-2026-0042; null until it is sent.' })
  reference!: string | null;

  @Field(() => ConsultTopicEnum, { description: 'What it is about.' })
  topic!: ConsultTopicCode;

  @Field(() => CareTrackEnum, { description: 'The track of the patient.' })
  track!: CareTrack;

  @Field(() => ConsultStateEnum, { description: 'How far it has come.' })
  state!: StateName;

  @Field(() => ConsultPriorityEnum, { description: 'As the asker proposed it; from the queue on, as triage decided it.' })
  priority!: ConsultPriority;

  @Field(() => AgeBandEnum, { nullable: true, description: 'Age of the patient as a band; null while it is not chosen.' })
  ageBand!: AgeBand | null;

  @Field(() => PatientSexEnum, { nullable: true, description: 'Sex of the patient; null while it is not chosen.' })
  sex!: PatientSex | null;

  @Field(() => RegionBandEnum, { nullable: true, description: 'Where the patient lives; null where it is not said.' })
  regionBand!: RegionBand | null;

  @Field(() => [ID], { description: 'Groups of patients the question concerns, as slugs of the register.' })
  patientGroups!: string[];

  @Field(() => Boolean, { description: 'The patient is 16–17 and on the way to the adult track.' })
  transition!: boolean;

  @Field(() => Boolean, { description: 'The red-flag gate is passed: none of it applies, or it is taken care of.' })
  notEmergency!: boolean;

  @Field(() => Boolean, { description: 'The asker has confirmed that nothing in it identifies a person.' })
  deidentifiedConfirmed!: boolean;

  @Field(() => Boolean, { description: 'The asker agrees to a link in place of an answer where something published answers it.' })
  acceptsKnownAnswer!: boolean;

  @Field(() => Boolean, { description: 'It is in quarantine: its texts are their authors’ and the privacy officer’s alone.' })
  quarantined!: boolean;

  @Field(() => Int, { nullable: true, description: 'Level it is answered at now, within the track; null until it is sent.' })
  rank!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Triage has put it off until then; null otherwise.' })
  snoozedUntil!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its outcome is to be looked at; null where none is planned.' })
  outcomeDueAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the asker was shown what is already known; null until then.' })
  knowledgeShownAt!: Date | null;

  @Field(() => Int, { description: 'Level of the asking unit within the track.' })
  requesterRank!: number;

  @Field(() => String, { description: 'Who asks.' })
  requesterName!: string;

  @Field(() => String, { nullable: true, description: 'Who has taken it; null while nobody has.' })
  responderName!: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was sent; its age counts from here.' })
  submittedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it came into the queue.' })
  queuedAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the asker wrote last and the responder has not acted on it; null otherwise.',
  })
  repliedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered last.' })
  answeredAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed, declined or withdrawn.' })
  closedAt!: Date | null;

  @Field(() => DispositionEnum, { nullable: true, description: 'What the newest answer says is to be done.' })
  disposition!: DispositionCode | null;

  @Field(() => Boolean, { description: 'The newest answer says that no knowledge exists.' })
  knowledgeMissing!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many fields of the template were answered when it was sent.' })
  filledFields!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many fields the template had when it was sent.' })
  fieldCount!: number | null;
}

export const ConsultConnection = connectionOf('Consult', () => ConsultType);
