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
    module {
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
      behaviour
      optional
      translated
      retryAt
      viewerCanStart
      latestAttempt {
        id
        submittedAt
        awaitsMark
        result {
          passed
        }
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

/** A quiz of a course by its node; without one the last, which is the final test. Null where there is none. */
export function quizOf<Any extends { __typename: string; node: string }>(
  steps: readonly Any[],
  node?: string,
): Extract<Any, { __typename: 'QuizStep' }> | null {
  const quizzes = steps.filter((step): step is Extract<Any, { __typename: 'QuizStep' }> => step.__typename === 'QuizStep');
  return (node ? quizzes.find((quiz) => quiz.node === node) : quizzes.at(-1)) ?? null;
}
