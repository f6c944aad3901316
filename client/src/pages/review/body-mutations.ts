import { graphql } from '../../graphql/generated/gql.ts';

export const registerBodyMutation = graphql(`
  mutation RegisterBody($input: RegisterBodyInput!) {
    registerBody(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const changeBodyMutation = graphql(`
  mutation ChangeBody($input: ChangeBodyInput!) {
    changeBody(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const logDialogueMutation = graphql(`
  mutation LogDialogue($input: LogDialogueInput!) {
    logDialogue(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
