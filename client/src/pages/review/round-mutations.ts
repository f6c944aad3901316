import { graphql } from '../../graphql/generated/gql.ts';

// What whoever conducts a round can do.

export const planRoundMutation = graphql(`
  mutation PlanRound($input: PlanRoundInput!) {
    planRound(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const inviteBodiesMutation = graphql(`
  mutation InviteBodies($input: InviteBodiesInput!) {
    inviteBodies(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const removeInvitationMutation = graphql(`
  mutation RemoveInvitation($input: RemoveInvitationInput!) {
    removeInvitation(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const removeRoundMutation = graphql(`
  mutation RemoveRound($input: RemoveRoundInput!) {
    removeRound(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const remindBodiesMutation = graphql(`
  mutation RemindBodies($input: RemindBodiesInput!) {
    remindBodies(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const closeRoundMutation = graphql(`
  mutation CloseRound($input: CloseRoundInput!) {
    closeRound(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const publishTableMutation = graphql(`
  mutation PublishRoundTable($input: PublishRoundTableInput!) {
    publishRoundTable(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
