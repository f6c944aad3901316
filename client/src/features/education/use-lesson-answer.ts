import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import type { LearnerAnswerInput } from '../../graphql/generated/graphql.ts';
import { useAutosave } from '../../ui/save-state/use-autosave.ts';
import { answerProblem, type AnswerProblem } from './answer-problem.ts';
import type { CourseQuestion } from './question/question-fields.ts';

const answerDocument = graphql(`
  mutation AnswerLessonQuestion($input: AnswerLessonQuestionInput!) {
    answerLessonQuestion(input: $input) {
      question {
        ...QuestionFields @unmask
      }
      enrolment {
        id
        ...EnrolmentFields @unmask
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

type Sending = { answer: LearnerAnswerInput; clientKey: string };

/**
 * Sends an answer to a question of a lesson and holds what came of it. What did not arrive is sent again under the same key until it
 * does, so that it is recorded once.
 */
export function useLessonAnswer(enrolmentId: string, node: string) {
  const [mutate] = useMutation(answerDocument);
  const [question, setQuestion] = useState<CourseQuestion | null>(null);
  const [problem, setProblem] = useState<AnswerProblem | null>(null);
  const last = useRef<Sending | null>(null);
  const { state, failing, change, flush } = useAutosave<Sending>(async (sending) => {
    const { data } = await mutate({ variables: { input: { enrolmentId, node, ...sending } } });
    const found = answerProblem(data?.answerLessonQuestion.errors);
    setProblem(found);
    if (found?.retry) throw new Error('The answer waits for somebody to sign in.');
    if (found) return 'refused';
    last.current = null;
    setQuestion(data?.answerLessonQuestion.question ?? null);
    return undefined;
  });

  const send = (answer: LearnerAnswerInput): void => {
    const again = JSON.stringify(last.current?.answer) === JSON.stringify(answer);
    last.current = again && last.current ? last.current : { answer, clientKey: crypto.randomUUID() };
    change(last.current);
    void flush();
  };

  return { send, question, problem, state, failing };
}
