import { graphql } from '../../graphql/generated/gql.ts';

// What is done with the plan of a text, and the register of initiatives.

export const planMilestoneMutation = graphql(`
  mutation PlanMilestone($input: PlanMilestoneInput!) {
    planMilestone(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const reachMilestoneMutation = graphql(`
  mutation ReachMilestone($input: ReachMilestoneInput!) {
    reachMilestone(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const removeMilestoneMutation = graphql(`
  mutation RemoveMilestone($input: RemoveMilestoneInput!) {
    removeMilestone(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const linkInitiativeMutation = graphql(`
  mutation LinkInitiative($input: LinkInitiativeInput!) {
    linkInitiative(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const unlinkInitiativeMutation = graphql(`
  mutation UnlinkInitiative($input: UnlinkInitiativeInput!) {
    unlinkInitiative(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const registerInitiativeMutation = graphql(`
  mutation RegisterInitiative($input: RegisterInitiativeInput!) {
    registerInitiative(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const changeInitiativeMutation = graphql(`
  mutation ChangeInitiative($input: ChangeInitiativeInput!) {
    changeInitiative(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
