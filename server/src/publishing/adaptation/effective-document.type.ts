import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Attrs, Doc } from 'shared/publishing/document.ts';
import type { DriftStatus } from 'shared/publishing/drift.ts';
import type { Localised } from 'shared/text/localised.ts';
import { DateTime, Json, LocalDate } from '../../kernel/scalars.ts';
import type { OrganisationNodeRow } from '../../organisation/organisation.queries.ts';
import { OrganisationNodeType } from '../../organisation/organisation.type.ts';
import type { ArtefactRow, VersionRow } from '../artefact.rows.ts';
import { ArtefactType, ArtefactVersionType } from '../artefact.type.ts';
import { LocalisedText } from '../localised.type.ts';
import { DriftStatusEnum, NodeMarkModeEnum } from './adaptation.enums.ts';

@ObjectType('AdaptationLink', { description: "One organisation's decisions in the chain between the nation and a reader." })
export class AdaptationLinkType {
  @Field(() => Int, { description: 'Number of its decisions, counted from 1.' })
  number!: number;

  @Field(() => DateTime, { nullable: true, description: 'When they were published; null for those in work.' })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What changed and why; null where nothing is written yet.' })
  changeNote!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When they must be reviewed again at the latest; null where nothing is written yet.',
  })
  reviewBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Who approved them; null for example content and for those in work.' })
  approvedByName!: string | null;

  /** For the resolvers. */
  organisationNodeId!: string;
  /** Null for those in work. */
  overlayVersionId!: string | null;
}

@ObjectType('NodeMark', {
  description: 'That an organisation words a part. A part worded by several has a mark for each, the nearest the nation first.',
})
export class NodeMarkType {
  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => NodeMarkModeEnum, { description: 'How it came to read so.' })
  mode!: 'ADAPT' | 'ADD' | 'ORPHAN';

  @Field(() => AdaptationLinkType, { description: 'Whose words they are.' })
  link!: AdaptationLinkType;

  @Field(() => String, { nullable: true, description: 'Why it is worded otherwise or added; null for an addition that does not say.' })
  reason!: string | null;

  @Field(() => [String], { description: 'The criteria of evidence-to-decision that come out differently, as codes.' })
  differingCriteria!: string[];

  @Field(() => String, { nullable: true, description: 'What follows from it for patients and care; null for a part that was added.' })
  consequence!: string | null;

  @Field(() => [String], { description: "Names of the attributes in the organisation's words." })
  attributes!: string[];

  @Field(() => [String], { description: 'Those of the attributes whose words are not translated, or not wholly.' })
  swedishOnly!: string[];
}

@ObjectType('LeftOutNode', { description: 'A part that an organisation leaves out, with everything below it.' })
export class LeftOutNodeType {
  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => ID, { description: 'The part it stood in.' })
  parentNodeId!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  label!: Localised<string>;

  @Field(() => AdaptationLinkType, { description: 'Who leaves it out.' })
  link!: AdaptationLinkType;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType('NodeWarning', {
  description: 'The text above has moved under what an organisation decided, and nobody has dealt with it yet.',
})
export class NodeWarningType {
  @Field(() => ID, { description: 'The part. It is not in the document where it is left out.' })
  nodeId!: string;

  @Field(() => DriftStatusEnum, { description: 'What became of the decision.' })
  status!: DriftStatus;

  @Field(() => Boolean, { description: 'True where what changed concerns patient safety: shown over the local words.' })
  safety!: boolean;

  @Field(() => DateTime, { description: 'Since when.' })
  raisedAt!: Date;

  @Field(() => Json, {
    nullable: true,
    description: 'The part as the text above words it now: `type` and `attrs`; null where it is gone there, and in courses.',
  })
  above!: { type: string; attrs: Attrs } | null;

  /** For the resolver. */
  organisationNodeId!: string;
}

@ObjectType('EffectiveDocument', {
  description: 'A published text as it is read at an organisation, with everything in it that is not as the nation published it.',
})
export class EffectiveDocumentType {
  @Field(() => ArtefactType, { description: 'What it is a version of.' })
  artefact!: ArtefactRow;

  @Field(() => ArtefactVersionType, { description: "The nation's version." })
  version!: VersionRow;

  @Field(() => OrganisationNodeType, { description: 'Where it is read.' })
  organisationNode!: OrganisationNodeRow;

  @Field(() => Json, { description: 'The document as its kind declares it.' })
  document!: Doc;

  @Field(() => [AdaptationLinkType], { description: "Whose decisions it went through, the nation's nearest first." })
  chain!: AdaptationLinkType[];

  @Field(() => [NodeMarkType], { description: 'Every part that is not as the nation published it.' })
  marks!: NodeMarkType[];

  @Field(() => [LeftOutNodeType], { description: 'The parts that are left out.' })
  leftOut!: LeftOutNodeType[];

  @Field(() => [NodeWarningType], { description: 'Where the text above has moved under a decision, open until somebody deals with it.' })
  warnings!: NodeWarningType[];
}
