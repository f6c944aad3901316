import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { QuizAnswers } from './use-quiz-answers.ts';

const submitDocument = graphql(`
  mutation SubmitQuiz($input: SubmitQuizInput!) {
    submitQuiz(input: $input) {
      attempt {
        ...AttemptFields @unmask
      }
      enrolment {
        id
        ...EnrolmentFields @unmask
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

/** Hands the attempt in once every answer is saved. It may be pressed again: handing in twice is handing in once. */
export function useSubmitQuiz(attemptId: string, answers: QuizAnswers, onDone: () => void) {
  const { t } = useLingui();
  const [mutate, { loading }] = useMutation(submitDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    try {
      if (!(await answers.sendAll())) {
        setProblem(t`Alla svar är inte sparade än. De skickas igen av sig själva: lämna in när de är sparade.`);
        return;
      }
      const { data } = await mutate({ variables: { input: { attemptId } } });
      const [error] = data?.submitQuiz.errors ?? [];
      setProblem(error?.message ?? null);
      if (!error) onDone();
    } catch {
      setProblem(t`Provet är inte inlämnat: servern svarade inte. Dina svar är sparade. Försök igen.`);
    }
  };
  return { submit, pending: loading, problem };
}
