import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AdviceFollowed, PatientEffect } from 'shared/consultations/consult-outcome.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { CareTrackEnum } from '../organisation/organisation.enums.ts';
import { DateTime, LocalDate } from '../kernel/scalars.ts';
import { AdviceFollowedEnum, PatientEffectEnum } from './handling.enums.ts';

@ObjectType('ConsultOutcome', { description: 'How it went.' })
export class OutcomeType {
  @Field(() => AdviceFollowedEnum, { description: 'Whether the advice was followed.' })
  adviceFollowed!: AdviceFollowed;

  @Field(() => PatientEffectEnum, { description: 'How the patient is.' })
  patientEffect!: PatientEffect;

  @Field(() => Boolean, { description: 'Whether a referral was made.' })
  referralMade!: boolean;

  @Field(() => String, { nullable: true, description: 'What the asker learned; null where skipped or erased.' })
  learned!: string | null;

  @Field(() => DateTime, { description: 'When it was told.' })
  at!: Date;
}

@ObjectType({ description: 'Somebody who answers questions at a unit.' })
export class ConsultPoolMember {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => ID, { description: 'The unit in whose pool they are.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  unitName!: string;

  @Field(() => [CareTrackEnum], { description: 'The tracks it answers in: those of its levels, both for a knowledge centre.' })
  tracks!: CareTrack[];

  @Field(() => Boolean, { description: 'It is the viewer.' })
  isViewer!: boolean;

  @Field(() => Int, { description: 'Questions they have taken.' })
  load!: number;

  @Field(() => Int, { description: 'The most they take at a time.' })
  cap!: number;

  @Field(() => Boolean, { description: 'A colleague signs their answers too.' })
  supervised!: boolean;

  @Field(() => LocalDate, { nullable: true, description: 'The last day they are away, where they are away today.' })
  awayUntil!: string | null;
}

@ObjectType({ description: 'One of two has marked a question as entered in error, and the other must agree.' })
export class ConsultVoidAsking {
  @Field(() => String, { description: 'Who has, by role and in words.' })
  byLabel!: string;

  @Field(() => String, { description: 'Why, in words.' })
  reasonLabel!: string;

  @Field(() => String, { description: 'Who must agree, by role and in words.' })
  waitsForLabel!: string;
}

@ObjectType({ description: 'A unit that answers in the other track, to which a question may go across.' })
export class ConsultAcrossTarget {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name. Its level is left out: it cannot be compared with one of the track the question is in.' })
  name!: string;

  @Field(() => Int, { description: 'How many answer there.' })
  responders!: number;
}

@ObjectType({ description: 'A unit a question may be passed to.' })
export class ConsultLevelTarget {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its level in the track of the question.' })
  rank!: number;

  @Field(() => Int, { description: 'How many answer there.' })
  responders!: number;
}
