import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { LearnerAnswerInput } from '../../../graphql/generated/graphql.ts';
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

  const setDraft = ({ node, question }: CourseQuestion, draft: AnswerDraft): void => {
    setDrafts((before) => ({ ...before, [node]: draft }));
    setRefusals((before) => Object.fromEntries(Object.entries(before).filter(([refused]) => refused !== node)));
    const answer = answerInput(question, draft);
    if (!answer) return;
    unsent.current.set(node, { answer, clientKey: crypto.randomUUID() });
    change(null);
    // A number or words are still being typed; anything else is a whole answer at once.
    if (!isTyped(question)) void flush();
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

  return { state, problem, flush, setDraft, draftFor, countedFor, refusalOf, hasUnsent: () => unsent.current.size > 0 };
}

export type QuizAnswers = ReturnType<typeof useQuizAnswers>;
