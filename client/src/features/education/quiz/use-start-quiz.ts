import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import { useNavigate } from '../../../ui/link/link.tsx';

const startDocument = graphql(`
  mutation StartQuiz($input: StartQuizInput!) {
    startQuiz(input: $input) {
      attempt {
        ...AttemptFields @unmask
        enrolment {
          id
          ...EnrolmentFields @unmask
        }
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

/** Draws the questions and leads to the first; where a try is open, to that one. */
export function useStartQuiz(enrolmentId: string, node: string) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [mutate, { loading }] = useMutation(startDocument);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (): Promise<void> => {
    try {
      const { data } = await mutate({ variables: { input: { enrolmentId, node } } });
      const [error] = data?.startQuiz.errors ?? [];
      setProblem(error?.message ?? null);
      if (!error) await navigate('?fraga=1');
    } catch {
      setProblem(t`Det gick inte att nå servern. Försök igen.`);
    }
  };
  return { start, pending: loading, problem };
}
