import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DecisionBand } from 'shared/guidelines/decision-words.ts';
import type { EtdCriterionAttrs } from 'shared/guidelines/etd-criterion-node.ts';
import type { PartStatus } from 'shared/guidelines/part-status.ts';
import type { RecommendationAttrs } from 'shared/guidelines/recommendation-node.ts';
import type { Word } from 'shared/organisation/organisation-words.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { RichText } from 'shared/text/rich-text.ts';
import { Json } from '../kernel/scalars.ts';
import type { ArtefactRow, VersionRow } from '../publishing/artefact.rows.ts';
import { ArtefactType, ArtefactVersionType } from '../publishing/artefact.type.ts';
import { ReferenceType } from '../publishing/document-parts.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { EtdCriterionEnum, PerspectiveEnum, TrackEnum } from '../publishing/publishing.enums.ts';
import {
  CarePhaseEnum,
  DecisionBandEnum,
  DecisionTypeEnum,
  DirectionEnum,
  EtdJudgementEnum,
  RecommendationKindEnum,
  PartStatusEnum,
  StrengthEnum,
  StrongReasonEnum,
} from './guidelines.enums.ts';

type Decision = RecommendationAttrs['decision'];

@ObjectType('RecommendationDecision', { description: 'The decision on a recommendation, and the view of GRADE beside it.' })
export class RecommendationDecisionType {
  @Field(() => Int, { nullable: true, description: 'The priority, 1 to 10; null where none is decided or a type stands in its place.' })
  priority!: number | null;

  @Field(() => DecisionTypeEnum, { nullable: true, description: 'What stands in place of a priority; null where nothing does.' })
  type!: Decision['type'];

  @Field(() => DecisionBandEnum, { description: 'What it comes to.' })
  band!: DecisionBand;

  @Field(() => LocalisedText, { description: 'What it comes to, in words: 1 to 3 should, 4 to 7 can, 8 to 10 can in exceptional cases.' })
  words!: Word;

  @Field(() => StrengthEnum, { nullable: true, description: 'The strength; null where it is not judged.' })
  strength!: Decision['strength'];

  @Field(() => DirectionEnum, { nullable: true, description: 'The direction; null where it is not judged.' })
  direction!: Decision['direction'];

  @Field(() => Int, { nullable: true, description: 'The certainty it rests on, 4 high to 1 very low; null where it is not judged.' })
  certainty!: Decision['certainty'];

  @Field(() => StrongReasonEnum, {
    nullable: true,
    description: 'The situation in which it may be strong on low certainty; null where it is not.',
  })
  strongReason!: Decision['strongReason'];

  @Field(() => LocalisedText, { nullable: true, description: 'That situation in words.' })
  strongReasonWords!: Word | null;

  @Field(() => String, { nullable: true, description: 'Why that situation is at hand; null where it is not strong on low certainty.' })
  reason!: string | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What should be known about the decision.' })
  note!: Localised<string> | null;
}

@ObjectType('RecommendationPlace', {
  description: 'What a recommendation stands in: a chapter, a condition, a step, or the guideline itself.',
})
export class RecommendationPlaceType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => String, { description: 'What it is, as its kind declares it.' })
  type!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => String, { description: 'Site-relative address of it.' })
  path!: string;
}

@ObjectType('EtdCriterionJudgement', { description: 'One criterion of the way from evidence to a decision, as it was judged.' })
export class EtdCriterionJudgementType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => EtdCriterionEnum, { description: 'The criterion.' })
  criterion!: EtdCriterionAttrs['criterion'];

  @Field(() => LocalisedText, { description: 'The criterion in words.' })
  name!: Word;

  @Field(() => EtdJudgementEnum, { nullable: true, description: 'The judgement; null where it is not judged.' })
  judgement!: EtdCriterionAttrs['judgement'];

  @Field(() => LocalisedText, { nullable: true, description: 'The judgement in words.' })
  judgementWords!: Word | null;

  @Field(() => Json, { nullable: true, description: 'What the studies say, as rich text, `sv` and where translated `en`.' })
  evidence!: Localised<RichText> | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What else was weighed.' })
  comment!: Localised<string> | null;

  @Field(() => String, { nullable: true, description: 'What remains to be confirmed; null where it is confirmed.' })
  toConfirm!: string | null;

  @Field(() => [ReferenceType], { description: 'The published sources it names.' })
  references!: ReferenceType[];
}

@ObjectType('Recommendation', { description: 'One recommendation of a version of a guideline, ready to be read.' })
export class RecommendationType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => String, { description: 'Site-relative address of its page.' })
  path!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => RecommendationKindEnum, { description: 'What it is about.' })
  kind!: RecommendationAttrs['kind'];

  @Field(() => TrackEnum, { description: 'Whom it is about.' })
  track!: RecommendationAttrs['track'];

  @Field(() => [Int], { description: 'Care levels it is for, 1 to 4.' })
  levels!: number[];

  @Field(() => RecommendationDecisionType, { description: 'What has been decided.' })
  decision!: RecommendationDecisionType;

  @Field(() => PartStatusEnum, { description: 'What became of it in this version.' })
  status!: PartStatus;

  @Field(() => String, { nullable: true, description: 'What remains to be confirmed; null where it is confirmed.' })
  toConfirm!: string | null;

  @Field(() => ArtefactType, { description: 'The guideline, with its other versions and who answers for it.' })
  artefact!: ArtefactRow;

  @Field(() => ArtefactVersionType, { description: 'The version that is read.' })
  version!: VersionRow;

  @Field(() => RecommendationPlaceType, { description: 'What it stands in.' })
  place!: RecommendationPlaceType;

  @Field(() => Json, { description: 'The text as rich text, `sv` and where translated `en`.' })
  text!: Localised<RichText>;

  @Field(() => [CarePhaseEnum], { description: 'The parts of care it bears on.' })
  phases!: RecommendationAttrs['phases'];

  @Field(() => [PerspectiveEnum], { description: 'The perspectives it speaks to.' })
  perspectives!: RecommendationAttrs['perspectives'];

  @Field(() => [LocalisedText], { description: 'What patients have said they need, which it answers.' })
  patientNeeds!: Word[];

  @Field(() => LocalisedText, { nullable: true, description: 'What should be known about it.' })
  note!: Localised<string> | null;

  @Field(() => [ReferenceType], { description: 'The published sources it names.' })
  references!: ReferenceType[];

  @Field(() => [EtdCriterionJudgementType], {
    description: 'What led from the evidence to the decision, in the order of the criteria; empty where it is not told.',
  })
  evidenceToDecision!: EtdCriterionJudgementType[];
}
