import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { LearnerAnswerInput } from '../../../graphql/generated/graphql.ts';
import { useLeaveWarning } from '../../../ui/form/use-leave-warning.ts';
import { useAutosave } from '../../../ui/save-state/use-autosave.ts';
import { answerProblem, type AnswerProblem } from '../answer-problem.ts';
import { answerInput, coverage, draftOf, isTyped, type AnswerDraft } from '../question/answer-draft.ts';
import type { CourseQuestion } from '../question/question-fields.ts';
import type { QuizAttempt } from './attempt-fields.ts';

const saveDocument = graphql(`
  mutation SaveQuizAnswer($input: SaveQuizAnswerInput!) {
    saveQuizAnswer(input: $input) {
      attempt {
        ...AttemptFields @unmask
      }
      errors {
        __typename
        ... on UserError {
          message
        }
      }
    }
  }
`);

type Unsent = { answer: LearnerAnswerInput; clientKey: string };

/**
 * The answers of an open attempt: what was changed here, else what is saved. Each is sent as soon as it is made; what did not arrive is
 * kept and sent again under its key.
 * @param onClosed the attempt turned out to be handed in already, in another window
 */
export function useQuizAnswers(attempt: QuizAttempt, onClosed: () => void) {
  const [mutate] = useMutation(saveDocument);
  const [drafts, setDrafts] = useState<Record<string, AnswerDraft>>({});
  const [problem, setProblem] = useState<AnswerProblem | null>(null);
  const [refusals, setRefusals] = useState<Record<string, string>>({});
  const unsent = useRef(new Map<string, Unsent>());
  // What is being written and is sent by a button, or when all is handed in.
  const [held, setHeld] = useState<Readonly<Record<string, CourseQuestion>>>({});
  useLeaveWarning(Object.keys(held).length > 0);

  const sendOne = async (node: string, sending: Unsent): Promise<'refused' | void> => {
    const { data } = await mutate({ variables: { input: { attemptId: attempt.id, node, ...sending } } });
    const found = answerProblem(data?.saveQuizAnswer.errors);
    setProblem(found?.inAnswer ? null : found);
    if (found?.retry) throw new Error('The answer waits for somebody to sign in.');
    if (unsent.current.get(node) === sending) unsent.current.delete(node);
    if (!found) return undefined;
    if (found.inAnswer) setRefusals((before) => ({ ...before, [node]: found.message ?? '' }));
    else onClosed();
    return 'refused';
  };
  const { state, change, flush } = useAutosave<null>(async () => {
    let outcome: 'refused' | undefined;
    for (const [node, sending] of unsent.current) outcome = (await sendOne(node, sending)) ?? outcome;
    return outcome;
  });

  /** Keeps what is written in an answer that is given by a button. */
  const holdDraft = (question: CourseQuestion, draft: AnswerDraft): void => {
    write(question.node, draft);
    setHeld((before) => ({ ...before, [question.node]: question }));
  };

  const write = (node: string, draft: AnswerDraft): void => {
    setDrafts((before) => ({ ...before, [node]: draft }));
    setRefusals((before) => without(before, node));
  };

  const setDraft = ({ node, question }: CourseQuestion, draft: AnswerDraft): void => {
    write(node, draft);
    const answer = answerInput(question, draft);
    if (!answer) return;
    setHeld((before) => without(before, node));
    unsent.current.set(node, { answer, clientKey: crypto.randomUUID() });
    change(null);
    // A number or words are still being typed; anything else is a whole answer at once.
    if (!isTyped(question)) void flush();
  };

  /** Sends everything written, also what no button was pressed for; tells whether nothing is left to send. */
  const sendAll = async (): Promise<boolean> => {
    for (const question of Object.values(held)) setDraft(question, draftFor(question));
    await flush();
    return unsent.current.size === 0;
  };

  /** What stands in the form. */
  const draftFor = ({ node, answer }: CourseQuestion): AnswerDraft => drafts[node] ?? draftOf(answer);

  /** What counts if it is handed in: a number that cannot be read leaves the one saved. */
  const countedFor = (question: CourseQuestion): AnswerDraft => {
    const draft = draftFor(question);
    const unreadable = question.question.__typename === 'NumericQuestion' && coverage(question.question, draft) === 'none';
    return unreadable ? draftOf(question.answer) : draft;
  };

  /** Why what stands in the form may not be stored; undefined where it may. */
  const refusalOf = ({ node }: CourseQuestion): string | undefined => refusals[node];

  const hasUnsent = (): boolean => unsent.current.size > 0 || Object.keys(held).length > 0;

  return { state, problem, flush, sendAll, setDraft, holdDraft, draftFor, countedFor, refusalOf, hasUnsent };
}

function without<Value>(record: Readonly<Record<string, Value>>, gone: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone));
}

export type QuizAnswers = ReturnType<typeof useQuizAnswers>;
