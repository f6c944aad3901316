import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../kernel/connection.ts';
import { Node } from '../kernel/graphql/node.type.ts';
import { DateTime, LocalDate } from '../kernel/scalars.ts';
import { LocalisedText } from './localised.type.ts';
import { ProvenanceEnum, TrackEnum } from './publishing.enums.ts';

@ObjectType('ArtefactVersion', { implements: Node, description: 'One published version. It never changes.' })
export class ArtefactVersionType extends Node {
  @Field(() => Int, { description: 'Counts changes that alter a recommendation, a certainty or an estimate.' })
  major!: number;

  @Field(() => Int, { description: 'Counts other changes since the last major one.' })
  minor!: number;

  @Field(() => LocalisedText, { description: 'What it was called.' })
  title!: Localised<string>;

  @Field(() => String, { description: 'SHA-256 of the canonical JSON of its document, in hexadecimal.' })
  hash!: string;

  @Field(() => String, { description: 'What changed and why, in the words of its authors.' })
  changeNote!: string;

  @Field(() => Boolean, { description: 'True where it mends a fault in the version before.' })
  erratum!: boolean;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When it must be reviewed again at the latest; null for texts from elsewhere without a date.',
  })
  reviewBy!: string | null;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date | string;

  @Field(() => ProvenanceEnum, { description: 'Whether it was written here or brought in.' })
  provenance!: 'AUTHORED' | 'IMPORTED';

  @Field(() => Boolean, {
    description: 'Whether the text as a whole was reviewed here; false for what was brought in, and while only changes to that were.',
  })
  reviewedWhole!: boolean;

  @Field(() => String, { description: 'The rules by which its computed values were computed.' })
  rulesVersion!: string;

  @Field(() => String, { nullable: true, description: 'Who published it; null for what was brought in.' })
  publishedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved it; null for what was brought in.' })
  approvedByName!: string | null;
}

@ObjectType('Artefact', {
  implements: Node,
  description: 'Something published in versions: a method evaluation, a care programme, a course, a question with its answer.',
})
export class ArtefactType extends Node {
  @Field(() => String, { description: 'What it is: evaluation, nationalGuideline, careProgramme, course, qaArticle …' })
  kind!: string;

  @Field(() => String, { description: 'The last part of its address; never changes.' })
  slug!: string;

  @Field(() => TrackEnum, { description: 'Whom it is about.' })
  track!: 'ADULT' | 'CHILD' | 'BOTH';

  @Field(() => [Int], { description: 'Care levels it is for, 1 to 4.' })
  levels!: number[];

  @Field(() => [String], { description: 'Topics it belongs to, as codes.' })
  tags!: string[];

  @Field(() => String, { description: 'Who answers for it.' })
  ownerName!: string;

  @Field(() => ArtefactVersionType, { nullable: true, description: 'What readers see; null until something is published.' })
  publishedVersion!: ArtefactVersionType | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is out of use; null while it is in use.' })
  retiredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it is out of use.' })
  retiredReason!: string | null;
}

@ObjectType({ description: 'A part of a published version: what can be cited, and what it is called.' })
export class VersionNode {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => String, { description: 'What it is, for example outcome, lesson or recommendation.' })
  type!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  label!: Localised<string>;

  @Field(() => Boolean, { description: 'Whether others may cite it.' })
  citable!: boolean;

  @Field(() => ID, { nullable: true, description: 'The part it stands in; null for the topmost, and where that may not be shown.' })
  parent!: string | null;
}

export const ArtefactConnection = connectionOf('Artefact', () => ArtefactType);
export const ArtefactVersionConnection = connectionOf('ArtefactVersion', () => ArtefactVersionType);
