import { inTransaction, type Context } from '../kernel/context.ts';
import { userError, type UserErrorRow } from '../kernel/user-errors.ts';
import type { AcknowledgeQuizNewsInput } from './attempt.inputs.ts';
import { readQuizAttempt, type QuizAttemptRow } from './attempt.queries.ts';
import { endQuizNews } from './quiz-news.ts';

type Result = { attempt: QuizAttemptRow | null; errors: UserErrorRow[] };

/** Says that one has seen the result of an attempt that somebody marked: it no longer waits in the list of tasks. */
export function acknowledgeQuizNews(context: Context, { attemptId }: AcknowledgeQuizNewsInput): Promise<Result> {
  return inTransaction(context, async (context) => {
    const attempt = await readQuizAttempt(context, attemptId);
    if (!attempt) return { attempt: null, errors: [userError('NotFound', context.locale, 'notFound', ['attemptId'])] };
    await endQuizNews(context, attempt.id, 'QUIZ_NEWS_SEEN');
    return { attempt, errors: [] };
  });
}
