import { Field, ID, ObjectType } from 'type-graphql';
import type { DriftChoice } from 'shared/publishing/drift.ts';
import type { OverlayChange } from 'shared/publishing/overlay-difference.ts';
import type { Localised } from 'shared/text/localised.ts';
import { Json } from '../../kernel/scalars.ts';
import { LocalisedText } from '../localised.type.ts';
import { AdaptationModeEnum, DriftChoiceEnum, OverlayChangeEnum } from './adaptation.enums.ts';

@ObjectType('AdaptationChange', { description: "What became of one part with a new set of an organisation's decisions." })
export class AdaptationChangeType {
  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  label!: Localised<string>;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => OverlayChangeEnum, { description: 'What happened.' })
  change!: OverlayChange['change'];

  @Field(() => AdaptationModeEnum, { description: 'What is decided now; of a decision that is withdrawn, what was.' })
  mode!: OverlayChange['mode'];

  @Field(() => String, { nullable: true, description: 'Why it is decided so; null for what needs no reason.' })
  reason!: string | null;

  @Field(() => Json, {
    description:
      "The organisation's words that differ: name with segments of kept, added and removed words, or with the values before and after. Empty for what is new or gone as a whole, and where the viewer may not read the text whole.",
  })
  attributes!: OverlayChange['attributes'];

  @Field(() => Boolean, { description: 'True where the decision was dropped because the text above had come to say the same.' })
  together!: boolean;

  @Field(() => DriftChoiceEnum, {
    nullable: true,
    description: 'How the organisation dealt with a change of the text above; null where there was none.',
  })
  choice!: DriftChoice | null;

  @Field(() => String, { nullable: true, description: 'Why it dealt with it so.' })
  choiceReason!: string | null;
}
