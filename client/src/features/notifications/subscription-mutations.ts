import { graphql } from '../../graphql/generated/gql.ts';

/** Begins to tell the viewer of a text, a topic or an organisation. */
export const subscribeMutation = graphql(`
  mutation Subscribe($input: SubscribeInput!) {
    subscribe(input: $input) {
      subscription {
        id
      }
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);

/** Ends one of the viewer's subscriptions. */
export const endSubscriptionMutation = graphql(`
  mutation EndSubscription($input: EndSubscriptionInput!) {
    endSubscription(input: $input) {
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`);
