import { useMutation } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../graphql/generated/gql.ts';

const visitDocument = graphql(`
  mutation VisitStep($input: VisitStepInput!) {
    visitStep(input: $input) {
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

/** Notes that the learner has opened a step, so that the course goes on there. Nothing is said where it fails: nothing is lost. */
export function useVisitStep(enrolmentId: string | null, node: string | null): void {
  const [visit] = useMutation(visitDocument);
  useEffect(() => {
    if (enrolmentId && node) visit({ variables: { input: { enrolmentId, node } } }).catch(() => undefined);
  }, [enrolmentId, node, visit]);
}
