import { graphql } from '../../graphql/generated/gql.ts';

// What somebody who is invited can do.

export const addCommentMutation = graphql(`
  mutation AddRoundComment($input: AddRoundCommentInput!) {
    addRoundComment(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const removeCommentMutation = graphql(`
  mutation RemoveRoundComment($input: RemoveRoundCommentInput!) {
    removeRoundComment(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
