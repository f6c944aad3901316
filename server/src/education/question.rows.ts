import type { Answer } from 'shared/education/answer.ts';
import { scoreAnswer, type AnswerFeedback } from 'shared/education/question-scoring.ts';
import { isMarkedByPerson, type LearnerQuestion } from 'shared/education/question.ts';
import { foldAttempt, itemResults, type AttemptState } from './attempt-score.ts';
import type { AttemptContents } from './attempt.queries.ts';
import { shownQuestion, type FrozenQuestion } from './frozen-question.ts';

/** A question as it is put to a learner. The type of the API is chosen by how it is answered. */
export type PutQuestion = LearnerQuestion & {
  __typename: 'ChoiceQuestion' | 'MatchingQuestion' | 'OrderingQuestion' | 'NumericQuestion' | 'TextQuestion' | 'CaseQuestion';
};

/** What came of an answer that has been recorded, part by part. */
export type ResultRow = {
  fraction: number;
  right: boolean;
  /** A person marks it: the learner compares until there is a mark. */
  byPerson: boolean;
  marked: boolean;
  comment: string | null;
  feedback: AnswerFeedback[];
};

/** A question with what the learner has answered. `result` is null until it may be told. */
export type QuestionRow = {
  node: string;
  /** Where it is written: what it rests on is cited there. */
  writtenAt: { artefact: string; node: string };
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
  const state = foldAttempt(contents?.events.map(({ payload }) => payload) ?? []);
  const answers = state.answers.get(frozen.node);
  const latest = contents?.events.findLast(({ payload }) => payload?.kind === 'ANSWERED' && payload.node === frozen.node);
  const told = tellAtOnce ? answers !== undefined : (contents?.submitted ?? false);
  return {
    node: frozen.node,
    writtenAt: frozen.from ?? { artefact: artefactId, node: frozen.node },
    question: asPut(shownQuestion(frozen)),
    answer: answers?.latest ?? null,
    answeredAt: latest ? new Date(latest.happenedAt) : null,
    tries: answers?.tries ?? 0,
    result: told ? resultOf(state, frozen) : null,
  };
}

function resultOf(state: AttemptState, frozen: FrozenQuestion): ResultRow {
  const { attrs } = state.regraded.get(frozen.node) ?? frozen;
  const { feedback } = scoreAnswer(attrs, state.answers.get(frozen.node)?.latest ?? null);
  const fraction = itemResults([frozen], state)[0]?.fraction ?? 0;
  const mark = state.marks.get(frozen.node);
  const byPerson = isMarkedByPerson(attrs);
  return { fraction, right: fraction === 1, byPerson, marked: !byPerson || mark !== undefined, comment: mark?.comment ?? null, feedback };
}

function asPut(question: LearnerQuestion): PutQuestion {
  switch (question.type) {
    case 'matching':
      return { __typename: 'MatchingQuestion', ...question };
    case 'ordering':
      return { __typename: 'OrderingQuestion', ...question };
    case 'numeric':
      return { __typename: 'NumericQuestion', ...question };
    case 'short_text':
    case 'free_text':
      return { __typename: 'TextQuestion', ...question };
    case 'case':
      return { __typename: 'CaseQuestion', ...question };
    default:
      return { __typename: 'ChoiceQuestion', ...question };
  }
}
