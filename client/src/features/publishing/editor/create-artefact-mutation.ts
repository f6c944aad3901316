import { graphql } from '../../../graphql/generated/gql.ts';

/** Begins a text that rests on nothing else. */
export const createArtefactMutation = graphql(`
  mutation CreateArtefact($input: CreateArtefactInput!) {
    createArtefact(input: $input) {
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
