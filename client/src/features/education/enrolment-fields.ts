import { graphql } from '../../graphql/generated/gql.ts';
import type { EnrolmentFieldsFragment } from '../../graphql/generated/graphql.ts';
import type { Step } from './step-fields.ts';

/** How far the learner has come: every page and every mutation of the room asks for the same, so that none shows an older state. */
graphql(`
  fragment EnrolmentFields on Enrolment {
    id
    completedAt
    version {
      id
      number
    }
    progress {
      percent
      minutesLeft
      stepsDone
      stepCount
    }
    steps {
      ...StepFields @unmask
    }
    nextStep {
      ...StepFields @unmask
    }
    currentStep {
      ...StepFields @unmask
    }
    certificate {
      id
      validUntil
      status
    }
  }
`);

export type Enrolment = Omit<EnrolmentFieldsFragment, ' $fragmentName'>;

/** A quiz that was only looked at: it opens when the steps before it are done. */
function isShut(step: Step): boolean {
  return step.__typename === 'QuizStep' && !step.viewerCanStart && !step.retryAt && !step.latestAttempt;
}

/** Where to go on: the step opened last while it is not done, else the first that is left. Null when all are done. */
export function resumeStep({ currentStep, nextStep }: Pick<Enrolment, 'currentStep' | 'nextStep'>): Step | null {
  return currentStep && !currentStep.done && !isShut(currentStep) ? currentStep : (nextStep ?? null);
}
