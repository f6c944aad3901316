import type { Context } from '../kernel/context.ts';
import { percentOf } from './attempt-score.ts';
import { tellsAtOnce } from './quiz-behaviour.ts';
import { attemptContents, type QuizAttemptRow } from './attempt.queries.ts';
import type { QuizRegrade, QuizResult } from './attempt.type.ts';
import { enrolmentById } from './enrolment.queries.ts';
import { answeredQuestion, type QuestionRow } from './question.rows.ts';

/** The questions of an attempt the viewer owns, as they were drawn, with what has been answered. */
export async function questionsOfAttempt(context: Context, { id, enrolmentId, behaviour }: QuizAttemptRow): Promise<QuestionRow[]> {
  const [contents, enrolment] = await Promise.all([attemptContents(context, id), enrolmentById(context, enrolmentId)]);
  if (!contents || !enrolment) return [];
  return contents.questions.map((question) => answeredQuestion(enrolment.artefactId, question, contents, tellsAtOnce(behaviour)));
}

/** What has been regraded in an attempt the viewer owns, the latest last: what was and what it became, why and when. */
export async function regradesOf(context: Context, { id }: QuizAttemptRow): Promise<QuizRegrade[]> {
  const events = (await attemptContents(context, id))?.events ?? [];
  return events.flatMap(({ payload, happenedAt }) => {
    if (payload?.kind !== 'REGRADED') return [];
    const { node, reason, oldPoints, newPoints } = payload;
    return [{ node, reason, oldPoints, newPoints, happenedAt: new Date(happenedAt) }];
  });
}

/** What came of an attempt; null until it has been handed in. */
export function quizResult({ points, outOf, passed, passPercent, scoringVersion, retryAt }: QuizAttemptRow): QuizResult | null {
  if (points === null || passed === null || passPercent === null || scoringVersion === null) return null;
  return { points, outOf, passed, passPercent, scoringVersion, retryAt, percent: percentOf({ points, outOf }) };
}
