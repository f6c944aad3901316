import { graphql } from '../../../graphql/generated/gql.ts';

// What is done with seminars. Each gives the seminar as it now is, so that every place it is shown at follows.

export const takePlaceMutation = graphql(`
  mutation TakePlace($input: SeminarInput!) {
    takePlace(input: $input) {
      seminar {
        id
        taken
        waiting
        viewerSeated
        viewerWaitingNumber
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

export const leaveSeminarMutation = graphql(`
  mutation LeaveSeminar($input: SeminarInput!) {
    leaveSeminar(input: $input) {
      seminar {
        id
        taken
        waiting
        viewerSeated
        viewerWaitingNumber
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

export const acknowledgeMutation = graphql(`
  mutation AcknowledgeSeminarNews($input: SeminarInput!) {
    acknowledgeSeminarNews(input: $input) {
      seminar {
        id
        viewerNews
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

export const attendByCodeMutation = graphql(`
  mutation AttendByCode($input: AttendByCodeInput!) {
    attendByCode(input: $input) {
      seminar {
        id
        sessions {
          id
          viewerAttended
        }
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

export const makeAddressMutation = graphql(`
  mutation MakeCalendarAddress($input: CalendarAddressInput!) {
    makeCalendarAddress(input: $input) {
      url
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const endAddressMutation = graphql(`
  mutation EndCalendarAddress($input: CalendarAddressInput!) {
    endCalendarAddress(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
