import { Field, ObjectType } from 'type-graphql';
import type { ConsultTopicCode } from 'shared/consultations/consult-template.ts';
import type { DirectiveKind, DirectiveReason, DirectiveState } from 'shared/consultations/directive-lifecycle.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime } from '../kernel/scalars.ts';
import { ConsultTopicEnum } from './consult.enums.ts';
import { DirectiveKindEnum, DirectiveReasonEnum, DirectiveStateEnum } from './handling.enums.ts';

@ObjectType('Directive', {
  implements: Node,
  description:
    'What a higher level asks of the unit that asked a question: to be acknowledged, done or said not to be possible, and verified.',
})
export class DirectiveType extends Node {
  @Field(() => DirectiveKindEnum, { description: 'What it is.' })
  kind!: DirectiveKind;

  @Field(() => ConsultTopicEnum, { description: 'The topic of the question.' })
  topic!: ConsultTopicCode;

  @Field(() => DirectiveStateEnum, { description: 'How far it has come.' })
  state!: DirectiveState;

  @Field(() => DirectiveReasonEnum, { nullable: true, description: 'Why it cannot be done, or was not; null otherwise.' })
  reason!: DirectiveReason | null;

  @Field(() => String, { nullable: true, description: 'The serial number of its question.' })
  reference!: string | null;

  @Field(() => String, { description: 'Who sent it.' })
  issuerName!: string;

  @Field(() => String, { description: 'The unit that sent it.' })
  issuingUnitName!: string;

  @Field(() => String, { description: 'The unit it was sent to.' })
  receivingUnitName!: string;

  @Field(() => DateTime, { description: 'When it was sent.' })
  issuedAt!: Date;

  @Field(() => DateTime, { description: 'By when it is to be acknowledged.' })
  acknowledgeBy!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was acknowledged; null until then.' })
  acknowledgedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done, or said not to be; null until then.' })
  settledAt!: Date | null;
}

export const DirectiveConnection = connectionOf('Directive', () => DirectiveType);
