import { Field, Float, ID, Int, ObjectType, createUnionType } from 'type-graphql';
import type { Localised } from 'shared/text/localised.ts';
import { DateTime } from '../kernel/scalars.ts';
import { LocalisedText } from '../publishing/localised.type.ts';
import { ChoiceKindEnum, TextKindEnum } from './education.enums.ts';
import type { PutQuestion, ResultRow } from './question.rows.ts';

@ObjectType({ description: 'Something to choose, move or pair in a question.' })
class QuestionPart {
  @Field(() => ID, { description: 'What it is called in an answer; says nothing about what is right.' })
  id!: string;

  @Field(() => LocalisedText, { description: 'What it reads.' })
  text!: Localised<string>;
}

@ObjectType({ description: 'A question answered by choosing among options. Answer with `options`.' })
class ChoiceQuestion {
  @Field(() => ChoiceKindEnum, { name: 'kind', description: 'How many options may be chosen.' })
  type!: string;

  @Field(() => LocalisedText, { description: 'What is asked.' })
  stem!: Localised<string>;

  @Field(() => [QuestionPart], { description: 'The options, in the order they are shown to this learner.' })
  options!: QuestionPart[];
}

@ObjectType({ description: 'A question answered by pairing what stands to the left with what stands to the right. Answer with `pairs`.' })
class MatchingQuestion {
  @Field(() => LocalisedText, { description: 'What is asked.' })
  stem!: Localised<string>;

  @Field(() => [QuestionPart], { description: 'What is to be paired, each with one of the right.' })
  left!: QuestionPart[];

  @Field(() => [QuestionPart], { description: 'What it can be paired with; there may be more than are needed.' })
  right!: QuestionPart[];
}

@ObjectType({ description: 'A question answered by putting items in order. Answer with `order`.' })
class OrderingQuestion {
  @Field(() => LocalisedText, { description: 'What is asked.' })
  stem!: Localised<string>;

  @Field(() => [QuestionPart], { description: 'What is to be put in order.' })
  items!: QuestionPart[];
}

@ObjectType({ description: 'A question answered by a number. Answer with `value`.' })
class NumericQuestion {
  @Field(() => LocalisedText, { description: 'What is asked.' })
  stem!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'The unit the number is given in; null where it has none.' })
  unit!: Localised<string> | null;
}

@ObjectType({ description: 'A question answered in words. Answer with `text`.' })
class TextQuestion {
  @Field(() => TextKindEnum, { name: 'kind', description: 'How long an answer is, and who marks it.' })
  type!: string;

  @Field(() => LocalisedText, { description: 'What is asked.' })
  stem!: Localised<string>;
}

@ObjectType({ description: 'One decision in a case.' })
class CaseStep {
  @Field(() => ID, { description: 'What it is called in an answer.' })
  id!: string;

  @Field(() => LocalisedText, { description: 'The situation as it now is.' })
  text!: Localised<string>;

  @Field(() => [QuestionPart], { description: 'What can be done.' })
  options!: QuestionPart[];
}

@ObjectType({
  description: 'A case in steps: at each something is decided. Answer with `pairs`: the step to the left, the option to the right.',
})
class CaseQuestion {
  @Field(() => LocalisedText, { description: 'How it begins.' })
  stem!: Localised<string>;

  @Field(() => [CaseStep], { description: 'The steps, in order.' })
  steps!: CaseStep[];
}

const LearnerQuestion = createUnionType({
  name: 'LearnerQuestion',
  description: 'A question as it is put to a learner: nothing in it tells right from wrong.',
  types: () => [ChoiceQuestion, MatchingQuestion, OrderingQuestion, NumericQuestion, TextQuestion, CaseQuestion] as const,
});

@ObjectType({ description: 'A pair of an answer to a matching question.' })
export class AnswerPair {
  @Field(() => ID, { description: 'Id of the left side.' })
  left!: string;

  @Field(() => ID, { description: 'Id of the right side.' })
  right!: string;
}

@ObjectType({ description: 'An answer that has been recorded; the field that fits the question is set.' })
export class RecordedAnswer {
  @Field(() => [ID], { nullable: true, description: 'The options chosen.' })
  options!: string[] | null;

  @Field(() => [AnswerPair], { nullable: true, description: 'The pairs made; in a case each step with the option chosen.' })
  pairs!: AnswerPair[] | null;

  @Field(() => [ID], { nullable: true, description: 'The items in the order they were put.' })
  order!: string[] | null;

  @Field(() => Float, { nullable: true, description: 'The number given.' })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'The words given.' })
  text!: string | null;
}

@ObjectType({ description: 'What is said about one part of a question once its answer has been recorded.' })
class PartFeedback {
  @Field(() => ID, {
    description:
      'The part: an option, a left side, a right side that belongs nowhere, an item, `value` for a number, `text` for words, or `step/option` in a case.',
  })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What the learner did with it: the id of a chosen option, of the right side it was paired with, its place from 1, the number or the words. Null where nothing.',
  })
  chosen!: string | null;

  @Field(() => String, { nullable: true, description: 'What would have been right, in the same form.' })
  expected!: string | null;

  @Field(() => Boolean, { description: 'Whether the two agree.' })
  right!: boolean;

  @Field(() => LocalisedText, { nullable: true, description: 'Why.' })
  explanation!: Localised<string> | null;
}

@ObjectType({ description: 'What came of an answer that has been recorded.' })
class AnswerResult {
  @Field(() => Float, { description: 'How much of the point it earned, 0 to 1.' })
  fraction!: number;

  @Field(() => Boolean, { description: 'Whether it earned the whole point.' })
  right!: boolean;

  @Field(() => Boolean, { description: 'Whether a person marks it; in a lesson nobody does, and the learner compares.' })
  byPerson!: boolean;

  @Field(() => Boolean, { description: 'Whether it has its mark; false while a person has to give it.' })
  marked!: boolean;

  @Field(() => String, { nullable: true, description: 'What who marked it said; null where nobody did.' })
  comment!: string | null;

  @Field(() => [PartFeedback], { description: 'Every part of the question, explained.' })
  feedback!: PartFeedback[];
}

@ObjectType({ description: 'A question put to the learner, with what the learner answered.' })
export class CourseQuestion {
  @Field(() => ID, { description: 'Id of the question, to answer it by.' })
  node!: string;

  @Field(() => LearnerQuestion, { description: 'The question without its key.' })
  question!: PutQuestion;

  @Field(() => DateTime, { nullable: true, description: 'When the latest answer was recorded; null before the first.' })
  answeredAt!: Date | null;

  @Field(() => Int, { description: 'How many answers have been recorded.' })
  tries!: number;

  @Field(() => AnswerResult, {
    nullable: true,
    description:
      'What came of the latest answer. Null until it may be told: in a lesson when an answer is recorded, in a quiz when it is handed in.',
  })
  result!: ResultRow | null;
}
