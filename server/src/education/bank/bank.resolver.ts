import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { fieldMessage } from 'shared/text/field-messages.ts';
import { PageArgs, type Page } from '../../kernel/connection.ts';
import type { Context } from '../../kernel/context.ts';
import { bankQuestionsPage, readBankQuestion, type BankQuestionRow } from './bank-questions.queries.ts';
import { usesOfQuestion } from './bank-uses.queries.ts';
import { versionsOfQuestion } from './bank-versions.queries.ts';
import { banksPage, readBank } from './bank.queries.ts';
import { exportGift } from './gift/export-gift.queries.ts';
import {
  GiftExportLine,
  BankQuestionConnection,
  BankQuestionType,
  BankQuestionUse,
  QuestionBank,
  QuestionBankConnection,
} from './bank.type.ts';

const keyOf = ({ bankReference, node }: BankQuestionRow): string => `${bankReference} ${node}`;

@Resolver(() => QuestionBank)
export class GiftReportResolver {
  @FieldResolver(() => [GiftExportLine], { description: 'What becomes of each question when the bank is taken along as GIFT.' })
  async giftReport(@Root() bank: QuestionBank, @Ctx() context: Context): Promise<GiftExportLine[]> {
    const questions = (await exportGift(context, bank.slug)) ?? [];
    return questions.map(({ node, stem, item, notes }) => ({
      node,
      stem,
      leftOut: item === null,
      notes: notes.map((note) => fieldMessage(note, context.locale)),
    }));
  }
}

@Resolver(() => BankQuestionType)
export class QuestionBankResolver {
  @Query(() => QuestionBankConnection, {
    description: 'Banks of questions the viewer may use in courses; none for who writes no courses.',
  })
  questionBanks(@Args(() => PageArgs) args: PageArgs, @Ctx() context: Context): Promise<Page<QuestionBank>> {
    return banksPage(context, args);
  }

  @Query(() => QuestionBank, { nullable: true, description: 'A bank of questions; null for one the viewer may not use.' })
  questionBank(
    @Arg('slug', () => String, { description: 'The last part of its address.' }) slug: string,
    @Ctx() context: Context,
  ): Promise<QuestionBank | null> {
    return readBank(context, slug);
  }

  @Query(() => BankQuestionConnection, { description: 'Questions of the banks the viewer may use, bank by bank.' })
  bankQuestions(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('text', () => String, { nullable: true, description: 'Words of what is asked; all of them.' }) text: string | null,
    @Arg('bank', () => String, { nullable: true, description: 'Slug of the only bank to look in.' }) bank: string | null,
    @Ctx() context: Context,
  ): Promise<Page<BankQuestionRow>> {
    return bankQuestionsPage(context, args, { text, bank });
  }

  @Query(() => BankQuestionType, { nullable: true, description: 'A question of a bank; null where the viewer may not use the bank.' })
  bankQuestion(
    @Arg('bank', () => String, { description: 'Slug of the bank, or its `bankReference`.' }) bank: string,
    @Arg('node', () => ID, { description: 'The question.' }) node: string,
    @Ctx() context: Context,
  ): Promise<BankQuestionRow | null> {
    return readBankQuestion(context, bank, node);
  }

  @FieldResolver(() => [BankQuestionUse], { description: 'Where published courses ask it.' })
  async uses(@Root() question: BankQuestionRow, @Ctx() context: Context): Promise<BankQuestionUse[]> {
    return (await usesOfQuestion(context, keyOf(question))) ?? [];
  }

  @FieldResolver()
  async versions(@Root() question: BankQuestionRow, @Ctx() context: Context): Promise<BankQuestionType['versions']> {
    return (await versionsOfQuestion(context, keyOf(question))) ?? [];
  }
}
