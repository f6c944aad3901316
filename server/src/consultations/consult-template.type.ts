import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { LocalDate } from '../kernel/scalars.ts';
import { CareTrackEnum } from '../organisation/organisation.enums.ts';
import { ConsultTopicEnum } from './consult.enums.ts';

@ObjectType({ description: 'One question of a template.' })
export class ConsultTemplateField {
  @Field(() => ID, { description: 'What its answer is kept under; never changes.' })
  code!: string;

  @Field(() => String, { description: 'The question, in the language of the request.' })
  label!: string;

  @Field(() => String, { description: 'What belongs in the answer.' })
  hint!: string;

  @Field(() => Boolean, { description: 'Without it the question cannot be sent.' })
  required!: boolean;

  @Field(() => Int, { description: 'Most characters of the answer.' })
  maxLength!: number;

  @Field(() => Boolean, { description: 'It is not asked: the answer is the age band.' })
  sameAsAgeBand!: boolean;
}

@ObjectType({ description: 'A topic a question may be about, with what is asked.' })
export class ConsultTemplate {
  @Field(() => ConsultTopicEnum, { description: 'The topic.' })
  topic!: ConsultTopicCode;

  @Field(() => String, { description: 'Its name in the language of the request.' })
  name!: string;

  @Field(() => CareTrackEnum, { description: 'The track its fields are for: the one asked for, else the usual one of the topic.' })
  track!: CareTrack;

  @Field(() => CareTrackEnum, { description: 'The track it belongs to where nothing else is said.' })
  usualTrack!: CareTrack;

  @Field(() => String, { description: 'Names this wording; a question keeps the version it was written by.' })
  version!: string;

  @Field(() => Int, { description: 'The number of this wording, the first being 1.' })
  edition!: number;

  @Field(() => LocalDate, { description: 'The day this wording began.' })
  editionFrom!: string;

  @Field(() => String, { description: 'Who answers for it, in words.' })
  owner!: string;

  @Field(() => ID, { nullable: true, description: 'The knowledge centre that answers for it; null where the national coordinator does.' })
  ownerUnitId!: string | null;

  @Field(() => [ConsultTemplateField], { description: 'The questions in the order they are asked.' })
  fields!: ConsultTemplateField[];
}
