import { graphql } from '../../graphql/generated/gql.ts';
import type { StepFieldsFragment } from '../../graphql/generated/graphql.ts';

/** One step of a course, the same fields wherever steps are shown: a mutation that returns them refreshes every list. */
graphql(`
  fragment StepFields on CourseStep {
    __typename
    node
    title {
      sv
      en
    }
    minutes
    position
    path
    done
    ... on LessonStep {
      questionCount
    }
    ... on QuizStep {
      questionCount
      poolSize
      passPercent
      retryWaitHours
      retryAt
      viewerCanStart
      latestAttempt {
        id
        submittedAt
      }
    }
  }
`);

export type Step = StepFieldsFragment;

/** A step that is a quiz. */
export type QuizStep = Extract<Step, { __typename: 'QuizStep' }>;

/** Its place among the lessons, from 1; null for a quiz. */
export function lessonNumber(steps: readonly Step[], { node }: Step): number | null {
  const index = steps.filter(({ __typename }) => __typename === 'LessonStep').findIndex((lesson) => lesson.node === node);
  return index === -1 ? null : index + 1;
}

/** The quiz of a course; null where it has none. */
export function quizOf(steps: readonly Step[]): QuizStep | null {
  return steps.find((step) => step.__typename === 'QuizStep') ?? null;
}
