import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { QuestionAttrs } from 'shared/education/question.ts';
import type { Localised } from 'shared/text/localised.ts';
import { connectionOf } from '../../kernel/connection.ts';
import { DateTime, Json } from '../../kernel/scalars.ts';
import { LocalisedText } from '../../publishing/localised.type.ts';

@ObjectType({ description: 'A way a question of a bank has read, from the version of the bank that brought it.' })
class BankQuestionVersion {
  @Field(() => ID, { description: 'What a slot names it by.' })
  versionId!: string;

  @Field(() => String, { description: 'Number of the version of the bank that brought it.' })
  number!: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => String, { description: 'What the bank said of that version.' })
  changeNote!: string;

  @Field(() => Json, { description: 'The question as it reads there, key and all.' })
  attributes!: QuestionAttrs;

  @Field(() => Int, { description: 'First attempts that asked it so, in whatever course.' })
  attempts!: number;

  @Field(() => Float, { nullable: true, description: 'Mean share of the point, 0 to 1; null for too few attempts.' })
  facility!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'How well it goes with the rest of the quizzes that asked it, -1 to 1; null for too few attempts, and where nothing varies.',
  })
  discrimination!: number | null;
}

@ObjectType({ description: 'A place in a published course that asks a question of a bank.' })
export class BankQuestionUse {
  @Field(() => LocalisedText, { description: 'The course.' })
  courseTitle!: Localised<string>;

  @Field(() => String, { description: 'The last part of the address of the course.' })
  courseSlug!: string;

  @Field(() => LocalisedText, { description: 'The lesson or the quiz.' })
  place!: Localised<string>;

  @Field(() => String, { nullable: true, description: 'Number of the version of the bank it names; null where it follows the newest.' })
  number!: string | null;

  @Field(() => Boolean, { description: 'Whether the question reads there as it does in the bank now.' })
  asNow!: boolean;
}

@ObjectType('BankQuestion', { description: 'A question of a bank, for those who write courses that may use it: the key is told.' })
export class BankQuestionType {
  @Field(() => ID, { description: 'The question in its bank.' })
  node!: string;

  @Field(() => ID, { description: 'What a slot names the bank by.' })
  bankReference!: string;

  @Field(() => String, { description: 'The last part of the address of the bank.' })
  bankSlug!: string;

  @Field(() => LocalisedText, { description: 'What the bank is called.' })
  bankTitle!: Localised<string>;

  @Field(() => LocalisedText, { description: 'What is asked.' })
  stem!: Localised<string>;

  @Field(() => String, { description: 'How it is answered, as documents name it: `single`, `matching`.' })
  kind!: string;

  @Field(() => [BankQuestionVersion], { description: 'How it has read, the newest first.' })
  versions!: BankQuestionVersion[];
}

export const BankQuestionConnection = connectionOf('BankQuestion', () => BankQuestionType);

@ObjectType({ description: 'What becomes of a question of a bank when the bank is taken along as GIFT.' })
export class GiftExportLine {
  @Field(() => ID, { description: 'The question.' })
  node!: string;

  @Field(() => LocalisedText, { description: 'What is asked.' })
  stem!: Localised<string>;

  @Field(() => Boolean, { description: 'True where the format has no form for it.' })
  leftOut!: boolean;

  @Field(() => [String], { description: 'Why it is left out, or what is lost of it; in the language of the request.' })
  notes!: string[];
}

@ObjectType({ description: 'A published bank of questions that courses share, for those who write for it or for courses that may use it.' })
export class QuestionBank {
  @Field(() => String, { description: 'The last part of its address.' })
  slug!: string;

  @Field(() => LocalisedText, { description: 'What it is called.' })
  title!: Localised<string>;

  @Field(() => LocalisedText, { nullable: true, description: 'What it holds, in a sentence or two.' })
  summary!: Localised<string> | null;

  @Field(() => String, { description: 'Whose it is.' })
  ownerName!: string;

  @Field(() => String, { description: 'Number of its newest version.' })
  number!: string;

  @Field(() => Int, { description: 'How many questions it has.' })
  questionCount!: number;

  @Field(() => Int, { description: 'How many published courses ask any of them.' })
  courseCount!: number;

  @Field(() => Boolean, { description: 'Whether the viewer may write in it.' })
  viewerCanEdit!: boolean;
}

export const QuestionBankConnection = connectionOf('QuestionBank', () => QuestionBank);
