import { Field, Int, ObjectType } from 'type-graphql';
import type { BodyCategory } from 'shared/review/review-words.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime, LocalDate } from '../kernel/scalars.ts';
import { BodyCategoryEnum } from './review.enums.ts';

@ObjectType('ReviewBody', { implements: Node, description: 'Somebody a round can be sent to.' })
export class ReviewBodyType extends Node {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => BodyCategoryEnum, { description: 'Whom it speaks for.' })
  category!: BodyCategory;

  @Field(() => Boolean, { description: 'A panel: each member answers in the short form.' })
  panel!: boolean;

  @Field(() => Int, { description: 'How many people answer for it.' })
  contacts!: number;

  @Field(() => DateTime, { nullable: true, description: 'Since when rounds are not sent to it; null while they can be.' })
  endedAt!: Date | null;
}

@ObjectType('BodyDialogue', { implements: Node, description: 'What was talked over with a body outside of rounds.' })
class BodyDialogueType extends Node {
  @Field(() => LocalDate, { description: 'When.' })
  heldOn!: string;

  @Field(() => String, { description: 'What, and what came of it.' })
  text!: string;

  @Field(() => String, { description: 'Who entered it.' })
  recordedByName!: string;
}

export const ReviewBodyConnection = connectionOf('ReviewBody', () => ReviewBodyType);
export const BodyDialogueConnection = connectionOf('BodyDialogue', () => BodyDialogueType);
