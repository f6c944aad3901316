import type { FragmentType } from '@apollo/client';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ContinueLearningFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Localised } from '../../i18n/localised.tsx';
import { ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { Sheet, Small, Stack } from '../../ui/layout/layout.tsx';
import { Progress } from '../../ui/progress/progress.tsx';
import { resumeStep, type Enrolment } from './enrolment-fields.ts';
import { QuizStanding, unpassed } from './quiz-standing.tsx';
import { lessonNumber, type Step } from './step-fields.ts';

const fragment = graphql(`
  fragment ContinueLearning on Enrolment {
    id
    ...EnrolmentFields @unmask
    course {
      id
      slug
      title {
        sv
        en
      }
    }
  }
`);

/** The course one was last at, and one button to go on exactly there. */
export function ContinueLearning({ enrolment: reference }: { enrolment: FragmentType<ContinueLearningFragment> }): ReactNode {
  const { t } = useLingui();
  const enrolment = usePart(fragment, reference);
  const { course, progress } = enrolment;
  const step = resumeStep(enrolment);
  if (!course || !step) return null;
  const standing = unpassed(step);
  const waits = standing === 'WAITS' || (step.__typename === 'QuizStep' && Boolean(step.retryAt));
  return (
    <Sheet>
      <Stack gap={3}>
        <h3>
          <Localised value={course.title} />
        </h3>
        <Small>
          <Where enrolment={enrolment} step={step} />
        </Small>
        <Progress percent={progress.percent} label={t`${progress.stepsDone} av ${progress.stepCount} delar klara`} />
        {standing || waits ? (
          <p>
            <QuizStanding step={step} />
          </p>
        ) : null}
        <ButtonRow>
          <ButtonLink to={waits ? paths.course(course.slug) : step.path} look={waits ? 'quiet' : 'filled'}>
            {waits ? (
              <Trans>Till kursen</Trans>
            ) : standing ? (
              <span>
                <Trans>
                  Nytt försök: <Localised value={step.title} />
                </Trans>
              </span>
            ) : (
              <span>
                <Trans>
                  Fortsätt: <Localised value={step.title} />
                </Trans>
              </span>
            )}
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </Sheet>
  );
}

/** "Lektion 4 av 6 · 6 min". */
function Where({ enrolment, step }: { enrolment: Enrolment; step: Step }): ReactNode {
  const number = lessonNumber(enrolment.steps, step);
  const count = enrolment.steps.filter(({ __typename }) => __typename === 'LessonStep').length;
  return (
    <>
      {number === null ? (
        <Trans>Alla lektioner klara</Trans>
      ) : (
        <Trans>
          Lektion {number} av {count}
        </Trans>
      )}
      {step.minutes ? (
        <>
          {' · '}
          <Trans>{step.minutes} min</Trans>
        </>
      ) : null}
    </>
  );
}
