import type { Answer } from 'shared/education/answer.ts';
import { isMarkedByPerson, type QuestionAttrs } from 'shared/education/question.ts';
import { scoreAnswer, SCORING_VERSION } from 'shared/education/question-scoring.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import type { AttemptPayload } from './attempt-event.ts';
import type { FrozenQuestion } from './frozen-question.ts';

/** The answers given to one question of an attempt. */
type QuestionAnswers = { first: Answer; latest: Answer; tries: number };

/** What a person gave for an answer, and said about it. */
type Mark = { fraction: number; comment: string };

/** What the events of an attempt come to. */
export type AttemptState = {
  answers: Map<NodeId, QuestionAnswers>;
  submitted: boolean;
  marks: Map<NodeId, Mark>;
  /** Questions that are marked as they read after a regrade. */
  regraded: Map<NodeId, { hash: string; attrs: QuestionAttrs }>;
};

/** What one question of an attempt earned: `fraction` is null while a person has to mark it. */
export type ItemResult = { node: NodeId; hash: string; fraction: number | null };

export type AttemptScore = { points: number; outOf: number; scoringVersion: string };

/** Fractions of thirds do not add up to whole numbers in binary; this much is no difference between learners. */
const SLACK = 1e-9;

/** Folds the events of an attempt, in their order. What is answered after it was handed in does not count; emptied payloads say nothing. */
export function foldAttempt(payloads: readonly (AttemptPayload | null)[]): AttemptState {
  const state: AttemptState = { answers: new Map(), submitted: false, marks: new Map(), regraded: new Map() };
  for (const payload of payloads) {
    if (payload?.kind === 'SUBMITTED') state.submitted = true;
    if (payload?.kind === 'MARKED') state.marks.set(payload.node, { fraction: payload.fraction, comment: payload.comment });
    if (payload?.kind === 'REGRADED') state.regraded.set(payload.node, { hash: payload.hash, attrs: payload.attrs });
    if (payload?.kind !== 'ANSWERED' || state.submitted) continue;
    const { node, answer } = payload;
    const known = state.answers.get(node);
    state.answers.set(node, { first: known?.first ?? answer, latest: answer, tries: (known?.tries ?? 0) + 1 });
  }
  return state;
}

/** What each question put earned by the latest answer to it; one left out earns nothing. */
export function itemResults(questions: readonly FrozenQuestion[], state: AttemptState): ItemResult[] {
  return questions.map(({ node, ...frozen }) => {
    const { attrs, hash } = state.regraded.get(node) ?? frozen;
    const answer = state.answers.get(node)?.latest ?? null;
    if (!isMarkedByPerson(attrs) || !answer) return { node, hash, fraction: scoreAnswer(attrs, answer).fraction };
    return { node, hash, fraction: state.marks.get(node)?.fraction ?? null };
  });
}

/** The score of a quiz: a point a question, or part of one. What waits for a mark counts as nothing until it has it. */
export function scoreAttempt(questions: readonly FrozenQuestion[], state: AttemptState): AttemptScore {
  const points = itemResults(questions, state).reduce((sum, { fraction }) => sum + (fraction ?? 0), 0);
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
