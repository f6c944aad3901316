import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { SummaryEvidence, SummaryRow } from 'shared/evaluations/summary-of-findings.ts';
import type { Certainty } from 'shared/evaluations/grade.ts';
import type { Localised } from 'shared/text/localised.ts';
import { ReferenceType } from '../publishing/document-parts.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { EffectMeasureEnum, GradeDomainEnum, ImportanceClassEnum, OutcomeDirectionEnum } from './evaluation.enums.ts';

@ObjectType('EffectInterval', { description: 'An estimate and the ends of its 95 % confidence interval.' })
export class EffectIntervalType {
  @Field(() => Float, { description: 'The estimate.' })
  estimate!: number;

  @Field(() => Float, { description: 'The lower end.' })
  low!: number;

  @Field(() => Float, { description: 'The upper end.' })
  high!: number;
}

@ObjectType('AbsoluteEffect', { description: 'How many of 1,000 the effect comes to, computed and not rounded.' })
class AbsoluteEffectType {
  @Field(() => EffectIntervalType, { description: 'Of 1,000 with the method, how many have the outcome.' })
  risk!: EffectIntervalType;

  @Field(() => EffectIntervalType, { description: 'How many more that is than without it; fewer where it is below 0.' })
  difference!: EffectIntervalType;

  @Field(() => Boolean, { description: 'True where an end of the interval lay outside 0 to 1,000 and was set to the limit.' })
  clipped!: boolean;
}

@ObjectType('PublishedRisk', { description: 'How many of 1,000 have the outcome with the method, as the source itself prints it.' })
class PublishedRiskType {
  @Field(() => Float, { description: 'Of 1,000.' })
  estimate!: number;

  @Field(() => Float, { nullable: true, description: 'The lower end of its interval; null where the source prints none.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper end of its interval; null where the source prints none.' })
  high!: number | null;
}

@ObjectType('CertaintyReason', { description: 'Why a certainty was moved.' })
export class CertaintyReasonType {
  @Field(() => GradeDomainEnum, { description: 'What it was moved for.' })
  domain!: string;

  @Field(() => Int, { description: 'How many steps.' })
  steps!: number;

  @Field(() => String, { description: 'Why, in Swedish.' })
  reason!: string;
}

@ObjectType('SummaryEvidence', { description: 'The studies of one comparison for one outcome, and what they found.' })
export class SummaryEvidenceType {
  @Field(() => ID, { description: 'Id of the row of evidence.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'What is compared with what.' })
  comparison!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'The same in plain words for a patient; null where there are none.' })
  plainComparison!: Localised<string> | null;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'What the centre concludes in words of its own; null where what effect and certainty say is all.',
  })
  conclusion!: Localised<string> | null;

  @Field(() => Int, { nullable: true, description: 'How many studies; null where it is not known.' })
  studies!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many took part; null where it is not known.' })
  participants!: number | null;

  @Field(() => EffectMeasureEnum, { description: 'How the effect is measured.' })
  measure!: SummaryEvidence['measure'];

  @Field(() => EffectIntervalType, { description: 'The effect in its measure.' })
  effect!: EffectIntervalType;

  @Field(() => Float, {
    nullable: true,
    description: 'Of 1,000 without the method, how many have the outcome; null where the effect is no risk or it is not known.',
  })
  baselineRiskPer1000!: number | null;

  @Field(() => AbsoluteEffectType, { nullable: true, description: 'The effect per 1,000; null where there is no such risk.' })
  absolute!: SummaryEvidence['absolute'];

  @Field(() => Int, { description: 'How sure the evidence makes us: 4 high, 3 moderate, 2 low, 1 very low.' })
  certainty!: Certainty;

  @Field(() => Int, { nullable: true, description: 'The certainty the source itself states; null where it states none.' })
  publishedCertainty!: number | null;

  @Field(() => PublishedRiskType, { nullable: true, description: 'The risk with the method by the source; null where it prints none.' })
  publishedRisk!: PublishedRiskType | null;

  @Field(() => [CertaintyReasonType], { description: 'Why the certainty was lowered.' })
  down!: CertaintyReasonType[];

  @Field(() => [CertaintyReasonType], { description: 'Why the certainty was raised.' })
  up!: CertaintyReasonType[];

  @Field(() => LocalisedText, { nullable: true, description: 'What was measured on, and which way is better.' })
  scale!: Localised<string> | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What should be known about the numbers.' })
  note!: Localised<string> | null;

  @Field(() => [ReferenceType], { description: 'Where the numbers were published.' })
  references!: ReferenceType[];

  @Field(() => String, { nullable: true, description: 'What remains to be confirmed; null where it is confirmed.' })
  toConfirm!: string | null;
}

@ObjectType('SummaryRow', {
  description: 'A line of the summary of findings: an outcome in one comparison, or one nothing is known about.',
})
export class SummaryRowType {
  @Field(() => ID, { description: 'Id of the outcome.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'What is measured.' })
  name!: Localised<string>;

  @Field(() => Int, { description: 'How much it matters for the decision, 1 to 9.' })
  importance!: number;

  @Field(() => ImportanceClassEnum, { description: 'The class of its importance.' })
  importanceClass!: SummaryRow['importanceClass'];

  @Field(() => OutcomeDirectionEnum, { description: 'Which way is better.' })
  direction!: SummaryRow['direction'];

  @Field(() => Boolean, { description: 'True where it is something the method can do ill.' })
  harm!: boolean;

  @Field(() => LocalisedText, { nullable: true, description: 'After how long.' })
  timeframe!: Localised<string> | null;

  @Field(() => SummaryEvidenceType, { nullable: true, description: 'What is known; null where there is no evidence.' })
  evidence!: SummaryEvidenceType | null;

  @Field(() => Boolean, {
    description: 'True where somebody searched and found no study ("studier saknas"); false without evidence means that nobody looked.',
  })
  noEvidenceFound!: boolean;

  @Field(() => Boolean, { description: 'False where the outcome or its evidence states something nobody has confirmed.' })
  confirmed!: boolean;

  @Field(() => String, { nullable: true, description: 'What remains to be confirmed of the outcome itself; null where it is confirmed.' })
  toConfirm!: string | null;
}
