import { graphql } from '../../../graphql/generated/gql.ts';
import type { AttemptFieldsFragment } from '../../../graphql/generated/graphql.ts';

/** A try at a quiz as it was drawn, with the answers saved so far; its result once it is handed in. */
graphql(`
  fragment AttemptFields on QuizAttempt {
    id
    node
    number
    startedAt
    submittedAt
    behaviour
    awaitsMark
    viewerNews
    questionCount
    questions {
      ...QuestionFields @unmask
    }
    regrades {
      node
      reason
      oldPoints
      newPoints
      happenedAt
    }
    result {
      passed
      percent
      points
      outOf
      passPercent
      retryAt
    }
  }
`);

export type QuizAttempt = AttemptFieldsFragment;
