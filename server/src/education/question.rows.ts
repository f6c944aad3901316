import type { Answer } from 'shared/education/answer.ts';
import { scoreAnswer, type AnswerFeedback } from 'shared/education/question-scoring.ts';
import type { LearnerQuestion } from 'shared/education/question.ts';
import { foldAttempt } from './attempt-score.ts';
import type { AttemptContents } from './attempt.queries.ts';
import { shownQuestion, type FrozenQuestion } from './frozen-question.ts';

/** A question as it is put to a learner. The type of the API is chosen by how it is answered. */
export type PutQuestion = LearnerQuestion & { __typename: 'ChoiceQuestion' | 'MatchingQuestion' | 'OrderingQuestion' | 'NumericQuestion' };

/** What came of an answer that has been recorded, part by part. */
export type ResultRow = { fraction: number; right: boolean; feedback: AnswerFeedback[] };

/** A question with what the learner has answered. `result` is null until it may be told. */
export type QuestionRow = {
  artefactId: string;
  node: string;
  question: PutQuestion;
  answer: Answer | null;
  answeredAt: Date | null;
  tries: number;
  result: ResultRow | null;
};

/**
 * A question with the learner's latest answer.
 * @param tellAtOnce whether an answer is explained as soon as it is recorded; otherwise when the attempt has been handed in
 */
export function answeredQuestion(
  artefactId: string,
  frozen: FrozenQuestion,
  contents: AttemptContents | null,
  tellAtOnce: boolean,
): QuestionRow {
  const answers = foldAttempt(contents?.events.map(({ payload }) => payload) ?? []).answers.get(frozen.node);
  const latest = contents?.events.findLast(({ payload }) => payload?.kind === 'ANSWERED' && payload.node === frozen.node);
  const told = tellAtOnce ? answers !== undefined : (contents?.submitted ?? false);
  return {
    artefactId,
    node: frozen.node,
    question: asPut(shownQuestion(frozen)),
    answer: answers?.latest ?? null,
    answeredAt: latest ? new Date(latest.happenedAt) : null,
    tries: answers?.tries ?? 0,
    result: told ? resultOf(frozen, answers?.latest ?? null) : null,
  };
}

function resultOf({ attrs }: FrozenQuestion, answer: Answer | null): ResultRow {
  const { fraction, feedback } = scoreAnswer(attrs, answer);
  return { fraction, right: fraction === 1, feedback };
}

function asPut(question: LearnerQuestion): PutQuestion {
  switch (question.type) {
    case 'matching':
      return { __typename: 'MatchingQuestion', ...question };
    case 'ordering':
      return { __typename: 'OrderingQuestion', ...question };
    case 'numeric':
      return { __typename: 'NumericQuestion', ...question };
    default:
      return { __typename: 'ChoiceQuestion', ...question };
  }
}
