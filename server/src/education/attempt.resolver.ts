import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, type Page } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { acknowledgeQuizNews } from './acknowledge-quiz-news.ts';
import { answerLessonQuestion } from './answer-lesson-question.ts';
import {
  AcknowledgeQuizNewsInput,
  AnswerLessonQuestionInput,
  SaveQuizAnswerInput,
  StartQuizInput,
  SubmitQuizInput,
} from './attempt.inputs.ts';
import { quizAttemptsPage, readQuizAttempt, type QuizAttemptRow } from './attempt.queries.ts';
import {
  AcknowledgeQuizNewsPayload,
  AnswerLessonQuestionPayload,
  QuizAttemptConnection,
  QuizAttemptType,
  QuizRegrade,
  QuizResult,
  SaveQuizAnswerPayload,
  StartQuizPayload,
  SubmitQuizPayload,
} from './attempt.type.ts';
import { QuizNewsEnum } from './education.enums.ts';
import { enrolmentById, type EnrolmentRow } from './enrolment.queries.ts';
import { EnrolmentType } from './enrolment.type.ts';
import type { QuestionRow } from './question.rows.ts';
import { CourseQuestion } from './question.type.ts';
import { questionsOfAttempt, quizResult, regradesOf } from './quiz-attempt.queries.ts';
import { newsOfAttempt, type QuizNews } from './quiz-news.ts';
import { saveQuizAnswer } from './save-quiz-answer.ts';
import { startQuiz } from './start-quiz.ts';
import { submitQuiz } from './submit-quiz.ts';

@Resolver(() => QuizAttemptType)
export class QuizAttemptResolver {
  @Query(() => QuizAttemptType, { nullable: true, description: "The viewer's own attempt by its id; null for anybody else's." })
  quizAttempt(@Arg('id', () => ID, { description: 'The attempt.' }) id: string, @Ctx() context: Context): Promise<QuizAttemptRow | null> {
    return readQuizAttempt(context, id);
  }

  @Query(() => QuizAttemptConnection, {
    description: "Tries at the quizzes of the viewer's own enrolment, the latest first; empty for anybody else's.",
  })
  quizAttempts(
    @Arg('enrolment', () => ID, { description: 'The enrolment.' }) enrolment: string,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<QuizAttemptRow>> {
    return quizAttemptsPage(context, enrolment, args);
  }

  @Mutation(() => AnswerLessonQuestionPayload, {
    description: 'Records an answer to a question of a lesson and tells what came of it. The first counts; more are practice.',
  })
  answerLessonQuestion(
    @Arg('input', () => AnswerLessonQuestionInput, { description: 'The answer.' }) input: AnswerLessonQuestionInput,
    @Ctx() context: Context,
  ): Promise<AnswerLessonQuestionPayload> {
    return answerLessonQuestion(context, input);
  }

  @Mutation(() => StartQuizPayload, { description: 'Draws the questions of a new try at a quiz; an open one is returned as it is.' })
  startQuiz(
    @Arg('input', () => StartQuizInput, { description: 'Which quiz.' }) input: StartQuizInput,
    @Ctx() context: Context,
  ): Promise<StartQuizPayload> {
    return startQuiz(context, input);
  }

  @Mutation(() => SaveQuizAnswerPayload, { description: 'Records an answer in an open attempt; the latest to each question counts.' })
  saveQuizAnswer(
    @Arg('input', () => SaveQuizAnswerInput, { description: 'The answer.' }) input: SaveQuizAnswerInput,
    @Ctx() context: Context,
  ): Promise<SaveQuizAnswerPayload> {
    return saveQuizAnswer(context, input);
  }

  @Mutation(() => SubmitQuizPayload, {
    description: 'Hands an attempt in. Passing the last step completes the course and issues the certificate.',
  })
  submitQuiz(
    @Arg('input', () => SubmitQuizInput, { description: 'Which attempt.' }) input: SubmitQuizInput,
    @Ctx() context: Context,
  ): Promise<SubmitQuizPayload> {
    return submitQuiz(context, input);
  }

  @Mutation(() => AcknowledgeQuizNewsPayload, {
    description: 'Says that the viewer has seen the result of an attempt that somebody marked.',
  })
  acknowledgeQuizNews(
    @Arg('input', () => AcknowledgeQuizNewsInput, { description: 'Which attempt.' }) input: AcknowledgeQuizNewsInput,
    @Ctx() context: Context,
  ): Promise<AcknowledgeQuizNewsPayload> {
    return acknowledgeQuizNews(context, input);
  }

  @FieldResolver(() => [QuizNewsEnum], { description: 'What has happened to it that the viewer has not said to have seen.' })
  viewerNews(@Root() attempt: QuizAttemptRow, @Ctx() context: Context): Promise<QuizNews[]> {
    return newsOfAttempt(context, attempt.id);
  }

  @FieldResolver(() => EnrolmentType, { nullable: true, description: 'The enrolment it belongs to.' })
  enrolment(@Root() attempt: QuizAttemptRow, @Ctx() context: Context): Promise<EnrolmentRow | null> {
    return enrolmentById(context, attempt.enrolmentId);
  }

  @FieldResolver(() => Int, { description: 'How many questions were drawn.' })
  questionCount(@Root() attempt: QuizAttemptRow): number {
    return attempt.outOf;
  }

  @FieldResolver(() => [CourseQuestion], {
    description: 'The questions as they were drawn, in their order, with the answers saved so far. Explained once it is handed in.',
  })
  questions(@Root() attempt: QuizAttemptRow, @Ctx() context: Context): Promise<QuestionRow[]> {
    return questionsOfAttempt(context, attempt);
  }

  @FieldResolver(() => [QuizRegrade], { description: 'What was marked anew after it was handed in, the latest last; mostly nothing.' })
  regrades(@Root() attempt: QuizAttemptRow, @Ctx() context: Context): Promise<QuizRegrade[]> {
    return regradesOf(context, attempt);
  }

  @FieldResolver(() => QuizResult, { nullable: true, description: 'What came of it; null until it is handed in.' })
  result(@Root() attempt: QuizAttemptRow): QuizResult | null {
    return quizResult(attempt);
  }
}
