import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { CareTrack } from 'shared/organisation/organisation-words.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { DateTime } from '../../kernel/scalars.ts';
import { InvalidInput, NotAllowed, type UserErrorRow } from '../../kernel/user-errors.ts';
import { CareTrackEnum } from '../../organisation/organisation.enums.ts';
import { ConsultTopicEnum } from '../consult.enums.ts';

@ObjectType('ConsultRoute', { implements: Node, description: 'A rule of where questions of one sort go.' })
export class RouteType extends Node {
  @Field(() => String, { description: 'Where they are asked: a healthcare region, or a region in it.' })
  fromName!: string;

  @Field(() => CareTrackEnum, { description: 'Their track.' })
  track!: CareTrack;

  @Field(() => ConsultTopicEnum, { nullable: true, description: 'Their topic; null for all.' })
  topic!: ConsultTopicCode | null;

  @Field(() => ID, { nullable: true, description: 'The profession of the asker; null for all.' })
  professionCode!: string | null;

  @Field(() => String, { description: 'The unit they go to.' })
  unitName!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  setAt!: Date;
}

@ObjectType('ConsultRouteTarget', { description: 'A unit that answers in a track, where its questions may go by rule.' })
export class RouteTargetType {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => CareTrackEnum, { description: 'The track.' })
  track!: CareTrack;

  @Field(() => Int, { description: 'Its level in that track.' })
  rank!: number;
}

@InputType({ description: 'Questions of one sort, and where they go.' })
export class SetConsultRouteInput {
  @Field(() => ID, { nullable: true, description: 'A region; the whole healthcare region where left out.' })
  fromId?: string | null;

  @Field(() => CareTrackEnum, { description: 'The track.' })
  track!: CareTrack;

  @Field(() => ConsultTopicEnum, { nullable: true, description: 'The topic; all where left out.' })
  topic?: ConsultTopicCode | null;

  @Field(() => ID, { nullable: true, description: 'The profession of the asker; all where left out.' })
  professionCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit; left out, the rule ends and they go to the knowledge centre.' })
  unitId?: string | null;
}

const SetConsultRouteError = createUnionType({
  name: 'SetConsultRouteError',
  description: 'What is in the way.',
  types: () => [NotAllowed, InvalidInput] as const,
});

@ObjectType({ description: 'Whether the rule was set, or what is in the way.' })
export class SetConsultRoutePayload {
  @Field(() => Boolean, { description: 'It was set, or ended.' })
  done!: boolean;

  @Field(() => [SetConsultRouteError], { description: 'What is in the way; empty when it was done.' })
  errors!: UserErrorRow[];
}
