import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Attrs, Doc, DocumentNode, NodeId } from 'shared/publishing/document.ts';
import type { DriftChoice, DriftStatus } from 'shared/publishing/drift.ts';
import type { AttributeProposal } from 'shared/publishing/merge-proposal.ts';
import type { Localised } from 'shared/text/localised.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { DateTime, Json } from '../../kernel/scalars.ts';
import { LocalisedText } from '../localised.type.ts';
import type { Desk } from './desk.ts';
import type { PartWhole } from './left-out-text.queries.ts';
import { AdaptationModeEnum, DriftChoiceEnum, DriftStatusEnum, ProposalSourceEnum } from './adaptation.enums.ts';

@ObjectType('AttributeProposal', { description: 'What is proposed for one attribute that the organisation or the text above changed.' })
export class AttributeProposalType {
  @Field(() => String, { description: 'Name of the attribute.' })
  name!: string;

  @Field(() => Json, { nullable: true, description: 'The proposed value.' })
  value!: unknown;

  @Field(() => ProposalSourceEnum, { description: 'Whose words it takes.' })
  from!: AttributeProposal['from'];
}

@ObjectType('LeftOutText', {
  description: 'A part that is left out, with everything below it, as the text above words it: `root` and `nodes`.',
})
export class LeftOutTextType {
  @Field(() => Json, { nullable: true, description: 'As it read when it was left out; null where no version read so any more.' })
  before!: PartWhole | null;

  @Field(() => Json, { description: 'As it reads now.' })
  now!: PartWhole;
}

/** A drift as the API shows it, with the desk it lies on. */
export type DriftRow = Omit<DriftType, 'proposal'> & {
  __typename: 'Drift';
  versionId: string;
  proposal: AttributeProposal[] | null;
  desk: Desk;
};

@ObjectType('Drift', {
  implements: Node,
  description: 'The text above moved under a decision, or is new where the organisation decides first.',
})
export class DriftType extends Node {
  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'What the part is called above, or was where it is gone.' })
  label!: Localised<string>;

  @Field(() => DriftStatusEnum, { description: 'What became of the decision.' })
  status!: DriftStatus;

  @Field(() => Boolean, { description: 'True where what changed concerns patient safety.' })
  safety!: boolean;

  @Field(() => DateTime, { description: 'Since when.' })
  raisedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it should be dealt with; null where there is no date.' })
  dueAt!: Date | null;

  @Field(() => [AttributeProposalType], {
    nullable: true,
    description: 'A merge to be looked at, attribute by attribute; null where there is nothing to merge with.',
  })
  proposal!: AttributeProposalType[] | null;

  @Field(() => Json, {
    nullable: true,
    description:
      'The attributes as readers see them here until what is in work is published; null where the part is left out, or follows the text above.',
  })
  read!: Attrs | null;

  @Field(() => String, { nullable: true, description: 'Why readers see them so; null where it needs no reason.' })
  readReason!: string | null;

  @Field(() => DriftChoiceEnum, { nullable: true, description: 'What the draft does about it; null where nothing is chosen yet.' })
  choice!: DriftChoice | null;

  @Field(() => DriftChoiceEnum, {
    nullable: true,
    description: 'What the draft did about it before the text above moved once more: it counts no longer, and is chosen anew. Else null.',
  })
  outdatedChoice!: DriftChoice | null;

  @Field(() => String, { nullable: true, description: 'Why the draft does so, or did.' })
  choiceReason!: string | null;
}

@ObjectType('AdaptationElement', {
  description:
    "One part of a text with what the organisation decides about it: the draft's decision where there is a draft, else the published one.",
})
export class AdaptationElementType {
  @Field(() => ID, { description: 'The part.' })
  nodeId!: string;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => LocalisedText, { description: 'What it is called here.' })
  label!: Localised<string>;

  @Field(() => Int, { description: 'How far below the topmost part it stands, which is 0.' })
  depth!: number;

  @Field(() => ID, { nullable: true, description: 'The part it stands in; null for the topmost.' })
  parentNodeId!: string | null;

  @Field(() => Boolean, { description: 'True where the whole part may be neither worded otherwise nor left out.' })
  locked!: boolean;

  @Field(() => [String], { description: 'Names of those of its attributes that may not be worded otherwise.' })
  lockedAttributes!: readonly string[];

  @Field(() => AdaptationModeEnum, { description: 'What is decided; the text above is followed where nothing is.' })
  mode!: 'ADOPT' | 'ADAPT' | 'ADD' | 'EXCLUDE';

  @Field(() => Boolean, { description: 'True where something is decided, following the text above included.' })
  decided!: boolean;

  @Field(() => Boolean, { description: 'True where its place is gone from the text above: it is kept, and stands last.' })
  orphaned!: boolean;

  @Field(() => Boolean, { description: 'True where it stands below a part that is left out, so that nobody reads it.' })
  hidden!: boolean;

  @Field(() => Int, {
    description: 'Counts the changes of the decision; sent back with a change, so that two editors meet. 0 where none was made.',
  })
  revision!: number;

  @Field(() => Int, {
    description:
      "The organisation's adaptation that is published, by its number; 0 where none is. Sent back with a decision, so that one that was published meanwhile is not overwritten.",
  })
  publishedNumber!: number;

  @Field(() => Json, {
    nullable: true,
    description: 'The part as the text above words it: `type` and `attrs`; null where it is not there.',
  })
  above!: { type: string; attrs: Attrs } | null;

  /** For the resolver: the organisation whose words the part is in above; null where they are the nation's. */
  aboveNodeId!: string | null;

  @Field(() => Json, {
    nullable: true,
    description:
      'Its attributes above as they were when it was worded otherwise; null where it is not. With a drift, as they were before it.',
  })
  seen!: Attrs | null;

  @Field(() => Json, { nullable: true, description: 'Its attributes as they are read here; null where it is left out.' })
  ours!: Attrs | null;

  @Field(() => Json, { nullable: true, description: "The attributes in the organisation's words; null where it words none." })
  set!: Attrs | null;

  @Field(() => Json, { nullable: true, description: 'The added part with everything in it, by id; null for all others.' })
  nodes!: Record<NodeId, DocumentNode> | null;

  @Field(() => String, { nullable: true, description: 'Why; null where nothing is decided that needs a reason.' })
  reason!: string | null;

  @Field(() => [String], { description: 'The criteria of evidence-to-decision that come out differently, as codes.' })
  differingCriteria!: string[];

  @Field(() => String, { nullable: true, description: 'What follows from it for patients and care.' })
  consequence!: string | null;

  @Field(() => Boolean, { description: 'True where the draft decides otherwise than what is published.' })
  changedInDraft!: boolean;

  @Field(() => DriftStatusEnum, {
    nullable: true,
    description:
      'What became of the decision in work when the text above moved under it: ordinary changes wait until that is settled. Null where it has not, and with a drift.',
  })
  moved!: DriftStatus | null;

  /** For the resolver: the text above in full. */
  whole!: Doc;

  @Field(() => DriftType, { nullable: true, description: 'Set where the text above has moved under the published decision.' })
  drift!: DriftRow | null;
}
