import { graphql } from '../../../graphql/generated/gql.ts';

/** Begins an evaluation of a proposal. */
export const beginEvaluationMutation = graphql(`
  mutation BeginEvaluation($input: BeginEvaluationInput!) {
    beginEvaluation(input: $input) {
      artefact {
        id
        slug
      }
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
