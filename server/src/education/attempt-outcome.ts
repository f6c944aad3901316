import { scoreAnswer } from 'shared/education/question-scoring.ts';
import type { QuestionAttrs } from 'shared/education/question.ts';
import type { NodeId } from 'shared/publishing/document.ts';
import type { AttemptPayload } from './attempt-event.ts';
import {
  foldAttempt,
  hasPassed,
  itemResults,
  scoreAttempt,
  type AttemptScore,
  type AttemptState,
  type ItemResult,
} from './attempt-score.ts';
import type { FrozenQuestion } from './frozen-question.ts';

type Asked = { questions: readonly FrozenQuestion[]; passPercent: number; passed: boolean };

/** What the events of an attempt that was handed in come to: no score while a person has answers to mark. What was passed once stays passed. */
export type AttemptOutcome = { results: ItemResult[] } & (
  { awaitsMark: true; score: null; passed: null } | { awaitsMark: false; score: AttemptScore; passed: boolean }
);

export function outcomeOfAttempt({ questions, passPercent, passed }: Asked, payloads: readonly (AttemptPayload | null)[]): AttemptOutcome {
  const state = foldAttempt(payloads);
  const results = itemResults(questions, state);
  if (results.some(({ fraction }) => fraction === null)) return { results, awaitsMark: true, score: null, passed: null };
  const score = scoreAttempt(questions, state);
  return { results, awaitsMark: false, score, passed: passed || hasPassed(score, passPercent) };
}

/** A question as it now reads, and why answers are marked by it anew. */
export type NextForm = { node: NodeId; attrs: QuestionAttrs; hash: string; reason: string };

/** The event that marks an attempt anew by a question as it now reads; null where the answer names what that question does not have. */
export function regradeEvent(
  questions: readonly FrozenQuestion[],
  payloads: readonly (AttemptPayload | null)[],
  { node, attrs, hash, reason }: NextForm,
): Extract<AttemptPayload, { kind: 'REGRADED' }> | null {
  const state = foldAttempt(payloads);
  if (!canBeMarked(attrs, state, node)) return null;
  const oldPoints = scoreAttempt(questions, state).points;
  const newPoints = scoreAttempt(questions, { ...state, regraded: new Map([...state.regraded, [node, { hash, attrs }]]) }).points;
  return { kind: 'REGRADED', node, hash, attrs, reason, oldPoints, newPoints };
}

function canBeMarked(attrs: QuestionAttrs, { answers }: AttemptState, node: NodeId): boolean {
  try {
    scoreAnswer(attrs, answers.get(node)?.latest ?? null);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
