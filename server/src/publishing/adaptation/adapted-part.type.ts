import { Field, ID, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { LocalisedText } from '../localised.type.ts';
import { AdaptationModeEnum } from './adaptation.enums.ts';

@ObjectType('AdaptedPart', {
  description: 'That a part reads otherwise at an organisation than the nation published it, whose decision it is and why.',
})
export class AdaptedPartType {
  /** For the resolver. */
  readAtId!: string;
  decidedById!: string;

  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  label!: Localised<string>;

  @Field(() => AdaptationModeEnum, { description: 'What is decided.' })
  mode!: 'ADAPT' | 'ADD' | 'EXCLUDE';

  @Field(() => String, { nullable: true, description: 'Why; null for a part that was added.' })
  reason!: string | null;
}
