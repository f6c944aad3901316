import { Field, ID, ObjectType } from 'type-graphql';
import type { PartStatus } from 'shared/guidelines/part-status.ts';
import type { Word } from 'shared/organisation/organisation-words.ts';
import type { Doc } from 'shared/publishing/document.ts';
import type { Localised } from 'shared/text/localised.ts';
import { Json } from '../kernel/scalars.ts';
import type { ArtefactRow, VersionRow } from '../publishing/artefact.rows.ts';
import { ArtefactType, ArtefactVersionType } from '../publishing/artefact.type.ts';
import { ReferenceType } from '../publishing/document-parts.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { PartStatusEnum } from './guidelines.enums.ts';

@ObjectType({ description: 'A part of a guideline that is new, updated or gone since the version before.' })
export class PartChange {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => LocalisedText, { description: 'What it is called; what it was called where it is gone.' })
  label!: Localised<string>;

  @Field(() => PartStatusEnum, { description: 'What became of it.' })
  status!: PartStatus;

  @Field(() => String, { nullable: true, description: 'Site-relative address of it; null where it is gone.' })
  path!: string | null;
}

@ObjectType('Guideline', {
  description:
    'One version of a guideline, ready to be read: a national guideline, care programme, pathway, assignment, support or text for patients.',
})
export class GuidelineType {
  @Field(() => ArtefactType, { description: 'What it is a version of, with its other versions and who answers for it.' })
  artefact!: ArtefactRow;

  @Field(() => ArtefactVersionType, { description: 'The version that is read.' })
  version!: VersionRow;

  @Field(() => Json, { description: 'The whole document, as its kind declares it.' })
  document!: Doc;

  @Field(() => [ReferenceType], { description: 'The bibliography, numbered in the order in which the text first names its sources.' })
  references!: ReferenceType[];

  @Field(() => [PartChange], { description: 'What is new, updated or gone since the version before; empty for the first.' })
  changes!: PartChange[];

  @Field(() => [LocalisedText], {
    description: 'What patients have said they need that no recommendation answers; empty where it recommends nothing.',
  })
  unansweredNeeds!: Word[];
}
