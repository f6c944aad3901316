import { Field, ID, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { LocalisedText } from './localised.type.ts';

@ObjectType('RemovedPart', { description: 'A part that a text once had, and that its readers look for in vain.' })
export class RemovedPartType {
  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'What it was called last.' })
  title!: Localised<string>;
}

@ObjectType('KeptPart', { description: 'A part that a text no longer has, where an organisation keeps it.' })
export class KeptPartType {
  @Field(() => ID, { description: 'The part, as the organisation has it now.' })
  nodeId!: string;

  /** For the resolver. */
  organisationNodeId!: string;
}
