import { graphql } from '../../graphql/generated/gql.ts';

// What is done with a team, its interests and its votes.

export const choosePathMutation = graphql(`
  mutation ChooseReviewPath($input: ChooseReviewPathInput!) {
    chooseReviewPath(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const addMemberMutation = graphql(`
  mutation AddTeamMember($input: AddTeamMemberInput!) {
    addTeamMember(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const endMemberMutation = graphql(`
  mutation EndTeamMember($input: EndTeamMemberInput!) {
    endTeamMember(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const declareMutation = graphql(`
  mutation DeclareInterests($input: DeclareInterestsInput!) {
    declareInterests(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const recuseMutation = graphql(`
  mutation RecuseMember($input: RecuseMemberInput!) {
    recuseMember(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const endRecusalMutation = graphql(`
  mutation EndRecusal($input: EndRecusalInput!) {
    endRecusal(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const openBallotMutation = graphql(`
  mutation OpenBallot($input: OpenBallotInput!) {
    openBallot(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const castVoteMutation = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    castVote(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const closeBallotMutation = graphql(`
  mutation CloseBallot($input: CloseBallotInput!) {
    closeBallot(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const removePatientInputMutation = graphql(`
  mutation RemovePatientInput($input: RemovePatientInputInput!) {
    removePatientInput(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const patientInputMutation = graphql(`
  mutation RecordPatientInput($input: RecordPatientInputInput!) {
    recordPatientInput(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const considerationMutation = graphql(`
  mutation AnswerConsideration($input: AnswerConsiderationInput!) {
    answerConsideration(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const addTeamCommentMutation = graphql(`
  mutation AddComment($input: AddCommentInput!) {
    addComment(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const replyMutation = graphql(`
  mutation ReplyToComment($input: ReplyToCommentInput!) {
    replyToComment(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

export const resolveMutation = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);
