import { graphql } from '../../../graphql/generated/gql.ts';

/** Decides what becomes of a proposal, on its own page or by beginning what it leads to. */
export const decideProposalMutation = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      proposal {
        id
        state
        reply
        assigneeName
        lookAgainOn
        textPath
        textEditorPath
        duplicateOfTitle
        decidedByName
        decidedAt
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
