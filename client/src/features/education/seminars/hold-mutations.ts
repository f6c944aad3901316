import { graphql } from '../../../graphql/generated/gql.ts';

// What is done by those who hold seminars.

export const arrangeMutation = graphql(`
  mutation ArrangeSeminar($input: ArrangeSeminarInput!) {
    arrangeSeminar(input: $input) {
      seminar {
        id
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

export const changeSeminarMutation = graphql(`
  mutation ChangeSeminar($input: ChangeSeminarInput!) {
    changeSeminar(input: $input) {
      seminar {
        id
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

export const cancelSeminarMutation = graphql(`
  mutation CancelSeminar($input: SeminarInput!) {
    cancelSeminar(input: $input) {
      seminar {
        id
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

export const addSessionMutation = graphql(`
  mutation AddSeminarSession($input: AddSeminarSessionInput!) {
    addSeminarSession(input: $input) {
      seminar {
        id
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

export const changeSessionMutation = graphql(`
  mutation ChangeSeminarSession($input: ChangeSeminarSessionInput!) {
    changeSeminarSession(input: $input) {
      seminar {
        id
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

export const cancelSessionMutation = graphql(`
  mutation CancelSeminarSession($input: SeminarSessionInput!) {
    cancelSeminarSession(input: $input) {
      seminar {
        id
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

export const noteAttendanceMutation = graphql(`
  mutation NoteAttendance($input: NoteAttendanceInput!) {
    noteAttendance(input: $input) {
      seminar {
        id
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

export const enlistMutation = graphql(`
  mutation EnlistInSeminar($input: EnlistInSeminarInput!) {
    enlistInSeminar(input: $input) {
      lines {
        line
        text
        outcome
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
