import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DispositionCode } from 'shared/consultations/disposition.ts';
import type { RichText } from 'shared/text/rich-text.ts';
import type { Localised } from 'shared/text/localised.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { Json } from '../kernel/scalars.ts';
import { ArtefactType, ArtefactVersionType } from '../publishing/artefact.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { TrackEnum } from '../publishing/publishing.enums.ts';
import { DispositionEnum } from './consult.enums.ts';

@ObjectType('QaArticle', {
  implements: Node,
  description: 'A published question with its answer, written from what is asked again and again.',
})
export class QaArticleType extends Node {
  @Field(() => String, { description: 'The last part of its address; never changes.' })
  slug!: string;

  @Field(() => LocalisedText, { description: 'The question.' })
  question!: Localised<string>;

  @Field(() => Json, { description: 'The answer: rich text as `{ sv, en? }`, each a tree of the schema of rich text.' })
  answer!: Localised<RichText>;

  @Field(() => ID, { description: 'Code of its topic.' })
  topic!: string;

  @Field(() => DispositionEnum, { description: 'What is to be done.' })
  disposition!: DispositionCode;

  @Field(() => TrackEnum, { description: 'Whom it is about.' })
  track!: 'ADULT' | 'CHILD' | 'BOTH';

  @Field(() => [Int], { description: 'Care levels it is for, 1 to 4, within its track.' })
  levels!: number[];

  @Field(() => [ID], { description: 'Groups of patients it concerns, as slugs of the register.' })
  patientGroups!: string[];

  @Field(() => ArtefactVersionType, { description: 'The version readers see.' })
  version!: ArtefactVersionType;

  @Field(() => ArtefactType, { description: 'What it is a version of: owner, drafts, who rests on it.' })
  artefact!: ArtefactType;
}
