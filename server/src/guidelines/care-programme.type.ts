import { Field, ID, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import type { RichText } from 'shared/text/rich-text.ts';
import { Json } from '../kernel/scalars.ts';
import type { ArtefactRow, VersionRow } from '../publishing/artefact.rows.ts';
import { ArtefactType, ArtefactVersionType } from '../publishing/artefact.type.ts';
import { ReferenceType } from '../publishing/document-parts.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { RecommendationSummaryType } from './recommendation.type.ts';

@ObjectType('CareProgrammeChapter', { description: 'A chapter of a care programme.' })
export class CareProgrammeChapterType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => Json, { nullable: true, description: 'What stands before its recommendations, as rich text; null where nothing does.' })
  intro!: Localised<RichText> | null;

  @Field(() => [RecommendationSummaryType], { description: 'Its recommendations, in order.' })
  recommendations!: RecommendationSummaryType[];
}

@ObjectType('CareProgramme', { description: 'One version of a care programme, ready to be read.' })
export class CareProgrammeType {
  @Field(() => ArtefactType, { description: 'What it is a version of, with its other versions and who answers for it.' })
  artefact!: ArtefactRow;

  @Field(() => ArtefactVersionType, { description: 'The version that is read.' })
  version!: VersionRow;

  @Field(() => LocalisedText, { description: 'Its title.' })
  title!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'What it is about.' })
  summary!: Localised<string> | null;

  @Field(() => [CareProgrammeChapterType], { description: 'Its chapters, in order.' })
  chapters!: CareProgrammeChapterType[];

  @Field(() => [ReferenceType], { description: 'The bibliography, numbered in the order in which the text first names its sources.' })
  references!: ReferenceType[];
}
