import { graphql } from '../../../graphql/generated/gql.ts';

// Every step answers alike: what is in the way, at which field.

export const quarantineConsult = graphql(`
  mutation QuarantineConsult($input: QuarantineConsultInput!) {
    quarantineConsult(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const liftQuarantine = graphql(`
  mutation LiftQuarantine($input: LiftQuarantineInput!) {
    liftQuarantine(input: $input) {
      consult {
        id
        viewerIs
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

export const voidConsult = graphql(`
  mutation VoidConsult($input: VoidConsultInput!) {
    voidConsult(input: $input) {
      consult {
        id
        viewerIs
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

export const refuseVoid = graphql(`
  mutation RefuseVoid($input: RefuseVoidInput!) {
    refuseVoid(input: $input) {
      consult {
        id
        viewerIs
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

export const takeBackVoid = graphql(`
  mutation TakeBackVoid($input: TakeBackVoidInput!) {
    takeBackVoid(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const snoozeConsult = graphql(`
  mutation SnoozeConsult($input: SnoozeConsultInput!) {
    snoozeConsult(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const closeAsKnown = graphql(`
  mutation CloseAsKnown($input: CloseAsKnownInput!) {
    closeAsKnown(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const reopenConsult = graphql(`
  mutation ReopenConsult($input: ReopenConsultInput!) {
    reopenConsult(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const reportOutcome = graphql(`
  mutation ReportOutcome($input: ReportOutcomeInput!) {
    reportOutcome(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const passToLevel = graphql(`
  mutation PassToLevel($input: PassToLevelInput!) {
    passToLevel(input: $input) {
      consult {
        id
        viewerIs
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

export const askOpinion = graphql(`
  mutation AskOpinion($input: AskOpinionInput!) {
    askOpinion(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const giveOpinion = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) {
    giveOpinion(input: $input) {
      consult {
        id
        viewerIs
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

export const assignConsult = graphql(`
  mutation AssignConsult($input: AssignConsultInput!) {
    assignConsult(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const issueDirective = graphql(`
  mutation IssueDirective($input: IssueDirectiveInput!) {
    issueDirective(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const endOpinion = graphql(`
  mutation EndOpinion($input: EndOpinionInput!) {
    endOpinion(input: $input) {
      consult {
        id
        viewerIs
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
