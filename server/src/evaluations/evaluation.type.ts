import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { EvaluationAttrs } from 'shared/evaluations/evaluation-nodes.ts';
import type { Certainty } from 'shared/evaluations/grade.ts';
import type { Localised } from 'shared/text/localised.ts';
import type { RichText } from 'shared/text/rich-text.ts';
import { Json } from '../kernel/scalars.ts';
import type { ArtefactRow, VersionRow } from '../publishing/artefact.rows.ts';
import { ArtefactType, ArtefactVersionType } from '../publishing/artefact.type.ts';
import { ReferenceType, UnconfirmedPart } from '../publishing/document-parts.type.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { EtdCriterionEnum } from '../publishing/publishing.enums.ts';
import { InterventionTypeEnum, MethodClassEnum } from './evaluation.enums.ts';
import { SummaryRowType } from './summary-row.type.ts';

@ObjectType('EvaluationQuestion', { description: 'The question of an evaluation, as population, intervention, comparator and outcomes.' })
export class EvaluationQuestionType {
  @Field(() => LocalisedText, { nullable: true, description: 'Who.' })
  population!: Localised<string> | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What is done.' })
  intervention!: Localised<string> | null;

  @Field(() => LocalisedText, { nullable: true, description: 'Compared with what.' })
  comparator!: Localised<string> | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What is looked at.' })
  outcomes!: Localised<string> | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What is done, in plain words for a patient; null where there are none.' })
  plainIntervention!: Localised<string> | null;

  @Field(() => LocalisedText, {
    nullable: true,
    description: 'Compared with what, in plain words for a patient; null where there are none.',
  })
  plainComparator!: Localised<string> | null;
}

@ObjectType('EvaluationConclusion', { description: 'What the knowledge centre concludes.' })
export class EvaluationConclusionType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => Json, { description: 'The conclusion as rich text, `sv` and where translated `en`.' })
  text!: Localised<RichText>;

  @Field(() => Json, { nullable: true, description: 'The conclusion in easier words for patients; null where there is none.' })
  patientText!: Localised<RichText> | null;
}

@ObjectType('EvaluationFinding', { description: 'What was found apart from numbers.' })
export class EvaluationFindingType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => ID, { nullable: true, description: 'The outcome it is about; null where it is about the whole.' })
  outcomeNodeId!: string | null;

  @Field(() => Boolean, { description: 'True where a search for studies found none ("studier saknas").' })
  noEvidenceFound!: boolean;

  @Field(() => Json, { description: 'The finding as rich text, `sv` and where translated `en`.' })
  text!: Localised<RichText>;

  @Field(() => LocalisedText, { nullable: true, description: 'The same in plain words for a patient; null where there are none.' })
  plainText!: Localised<string> | null;

  @Field(() => String, { nullable: true, description: 'When the search was made, as a year, month or day; null for other findings.' })
  searchDate!: string | null;

  @Field(() => Int, { nullable: true, description: 'How sure it is, 4 high to 1 very low; null where that is not stated.' })
  certainty!: Certainty | null;

  @Field(() => [ReferenceType], { description: 'Where it was published.' })
  references!: ReferenceType[];

  @Field(() => String, { nullable: true, description: 'What remains to be confirmed; null where it is confirmed.' })
  toConfirm!: string | null;
}

@ObjectType('EvaluationPart', { description: 'A short text of an evaluation.' })
export class EvaluationPartType {
  @Field(() => ID, { description: 'Id of the part, the same through all versions.' })
  nodeId!: string;

  @Field(() => LocalisedText, { description: 'The text.' })
  text!: Localised<string>;
}

@ObjectType('EvaluationDecisionNote', { description: 'What an evaluation can say on one criterion of a coming decision.' })
export class EvaluationDecisionNoteType extends EvaluationPartType {
  @Field(() => EtdCriterionEnum, { description: 'The criterion.' })
  criterion!: string;
}

@ObjectType('Evaluation', { description: 'One version of a method evaluation, ready to be read.' })
export class EvaluationType {
  @Field(() => ArtefactType, { description: 'What it is a version of, with its other versions, what rests on it and who answers for it.' })
  artefact!: ArtefactRow;

  @Field(() => ArtefactVersionType, {
    description: 'The version that is read: number, dates, provenance and the rules of its computed values.',
  })
  version!: VersionRow;

  @Field(() => LocalisedText, { description: 'Its title.' })
  title!: Localised<string>;

  @Field(() => EvaluationQuestionType, { description: 'The question.' })
  question!: EvaluationQuestionType;

  @Field(() => MethodClassEnum, { description: 'The class of the method.' })
  methodClass!: NonNullable<EvaluationAttrs['methodClass']>;

  @Field(() => String, { nullable: true, description: 'A narrower class as a code, for example IMPLANT; null where there is none.' })
  methodSubclass!: string | null;

  @Field(() => InterventionTypeEnum, { description: 'How many professions and components it takes.' })
  interventionType!: NonNullable<EvaluationAttrs['interventionType']>;

  @Field(() => [String], { nullable: true, description: 'Which methods are given as one; null where it is one alone.' })
  combines?: string[] | null;

  @Field(() => [String], { description: 'Codes of the medicines, by ATC.' })
  atcCodes!: string[];

  @Field(() => Boolean, { description: 'True where the method is offered at the pain centres of level 4 only.' })
  levelFourOnly!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'When studies were searched for, as a year, month or day; null where it is not stated.',
  })
  searchDate!: string | null;

  @Field(() => LocalisedText, { nullable: true, description: 'What should be known about the search.' })
  searchNote!: Localised<string> | null;

  @Field(() => Int, { nullable: true, description: 'How many studies it rests on; null where it is not known.' })
  studiesTotal!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many took part in them; null where it is not known.' })
  participantsTotal!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The lowest certainty of any critical outcome, 4 high to 1 very low; null where none has evidence.',
  })
  overallCertainty!: Certainty | null;

  @Field(() => [EvaluationConclusionType], { description: 'What the knowledge centre concludes; as a rule one.' })
  conclusions!: EvaluationConclusionType[];

  @Field(() => [SummaryRowType], { description: 'The summary of findings, computed from the evidence when it is read.' })
  summaryOfFindings!: SummaryRowType[];

  @Field(() => [EvaluationFindingType], { description: 'What was found apart from numbers, in reading order.' })
  findings!: EvaluationFindingType[];

  @Field(() => [EvaluationDecisionNoteType], { description: 'What bears on a coming decision.' })
  decisionNotes!: EvaluationDecisionNoteType[];

  @Field(() => [EvaluationPartType], { description: 'What research has not answered.' })
  knowledgeGaps!: EvaluationPartType[];

  @Field(() => [ReferenceType], { description: 'The bibliography, numbered in the order in which the text first names its sources.' })
  references!: ReferenceType[];

  @Field(() => [UnconfirmedPart], { description: 'The parts that state something nobody has confirmed yet.' })
  unconfirmed!: UnconfirmedPart[];
}
