import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { DateTime } from '../kernel/scalars.ts';
import { LocalisedText } from './localised.type.ts';

@ObjectType('RemovedDraftPart', { description: 'A part that was removed from an edition in work, and can be put back while it is.' })
export class RemovedDraftPartType {
  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'What it was called.' })
  title!: Localised<string>;

  @Field(() => String, { nullable: true, description: 'Who removed it.' })
  removedByName!: string | null;

  @Field(() => DateTime, { description: 'When it was removed.' })
  removedAt!: Date;

  @Field(() => Int, { description: 'How many other parts come back with it.' })
  comesBackWith!: number;
}
