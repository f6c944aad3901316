import { graphql } from '../../graphql/generated/gql.ts';

/** Puts a suggested wording into the text. */
export const applyMutation = graphql(`
  mutation ApplySuggestion($input: ApplySuggestionInput!) {
    applySuggestion(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
