import type { Answer } from 'shared/education/answer.ts';
import { scoreAnswer, SCORING_VERSION } from 'shared/education/question-scoring.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import type { AttemptPayload } from './attempt-event.ts';
import type { FrozenQuestion } from './frozen-question.ts';

/** The answers given to one question of an attempt. */
type QuestionAnswers = { first: Answer; latest: Answer; tries: number };

/** What the events of an attempt come to. */
export type AttemptState = { answers: Map<NodeId, QuestionAnswers>; submitted: boolean };

export type AttemptScore = { points: number; outOf: number; scoringVersion: string };

/** Fractions of thirds do not add up to whole numbers in binary; this much is no difference between learners. */
const SLACK = 1e-9;

/** Folds the events of an attempt, in their order. What comes after it was handed in does not count; emptied payloads say nothing. */
export function foldAttempt(payloads: readonly (AttemptPayload | null)[]): AttemptState {
  const state: AttemptState = { answers: new Map(), submitted: false };
  for (const payload of payloads) {
    if (payload?.kind === 'SUBMITTED') state.submitted = true;
    if (payload?.kind !== 'ANSWERED' || state.submitted) continue;
    const { node, answer } = payload;
    const known = state.answers.get(node);
    state.answers.set(node, { first: known?.first ?? answer, latest: answer, tries: (known?.tries ?? 0) + 1 });
  }
  return state;
}

/** The score of a quiz: the latest answer to each question put, a point each; a question left out earns nothing. */
export function scoreAttempt(questions: readonly FrozenQuestion[], { answers }: AttemptState): AttemptScore {
  const points = questions
    .map(({ node, attrs }) => scoreAnswer(attrs, answers.get(node)?.latest ?? null).fraction)
    .reduce((sum, fraction) => sum + fraction, 0);
  return { points, outOf: questions.length, scoringVersion: SCORING_VERSION };
}

/** Whether the points reach the share that is needed. */
export function hasPassed({ points, outOf }: { points: number; outOf: number }, passPercent: number): boolean {
  return 100 * points + SLACK >= passPercent * outOf;
}

/** Points in whole percent, rounded down, so that nobody is shown the pass mark without having reached it. */
export function percentOf({ points, outOf }: { points: number; outOf: number }): number {
  return outOf === 0 ? 0 : Math.floor((100 * points) / outOf + SLACK);
}
