import { Field, ObjectType } from 'type-graphql';
import type { InitiativeKind, MilestoneKind } from 'shared/review/plan-words.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime, LocalDate } from '../kernel/scalars.ts';
import { InitiativeKindEnum, MilestoneKindEnum } from './review.enums.ts';

@ObjectType('Initiative', { implements: Node, description: 'Something that goes on outside the product and bears on texts.' })
export class InitiativeType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => InitiativeKindEnum, { description: 'What it is.' })
  kind!: InitiativeKind;

  @Field(() => String, { description: 'Whoever answers for it.' })
  holder!: string;

  @Field(() => String, { nullable: true, description: 'Where it is told of, an address on the web.' })
  url!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is over; null while it goes on.' })
  endedAt!: Date | null;
}

@ObjectType({ description: 'How an initiative bears on a text.' })
export class InitiativeLinkType {
  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: InitiativeType;

  @Field(() => String, { description: 'How it bears on the text.' })
  bearing!: string;
}

@ObjectType('Milestone', { implements: Node, description: 'What the work with a text is to reach or report by a day.' })
export class MilestoneType extends Node {
  @Field(() => MilestoneKindEnum, { description: 'What it is.' })
  kind!: MilestoneKind;

  @Field(() => String, { description: 'What is to be reached or reported.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Whom it is reported to.' })
  recipient!: string | null;

  @Field(() => LocalDate, { description: 'By which day.' })
  dueOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was reached or handed over; null before that.' })
  reachedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What was reported.' })
  report!: string | null;
}

export const InitiativeConnection = connectionOf('Initiative', () => InitiativeType);
