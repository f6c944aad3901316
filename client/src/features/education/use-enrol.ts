import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';
import { forgetReadings } from './forget-readings.ts';
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '../../ui/link/link.tsx';

const enrolDocument = graphql(`
  mutation EnrolInCourse($input: EnrolInCourseInput!) {
    enrolInCourse(input: $input) {
      enrolment {
        id
        ...EnrolmentFields @unmask
        course {
          id
          viewerCanEnrol
          viewerEnrolment {
            id
          }
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

/** Begins a course and leads to its first step, or stays to say what is in the way. */
export function useEnrol(courseId: string) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [mutate, { loading }] = useMutation(enrolDocument, { update: forgetReadings });
  const [problem, setProblem] = useState<string | null>(null);
  const enrol = async (): Promise<void> => {
    try {
      const { data } = await mutate({ variables: { input: { courseId } } });
      const [error] = data?.enrolInCourse.errors ?? [];
      setProblem(error?.message ?? null);
      const first = data?.enrolInCourse.enrolment?.nextStep;
      if (first) await navigate(first.path);
    } catch {
      setProblem(t`Det gick inte att nå servern. Försök igen.`);
    }
  };
  return { enrol, pending: loading, problem };
}
