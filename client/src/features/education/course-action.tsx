import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { BeginsAsFragment, CourseActionFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button/button.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { BeginsAs } from './begins-as.tsx';
import { resumeStep } from './enrolment-fields.ts';
import { QuizStanding, unpassed } from './quiz-standing.tsx';
import { SignInLink } from '../../app/sign-in-link.tsx';
import { StepName } from './step-words.tsx';
import { useEnrol } from './use-enrol.ts';

const fragment = graphql(`
  fragment CourseAction on Course {
    id
    slug
    retiredAt
    viewerCanEnrol
    ...BeginsAs @unmask
    prerequisites {
      completed
      course {
        id
        slug
        title {
          sv
          en
        }
      }
    }
    viewerEnrolment {
      id
      ...EnrolmentFields @unmask
    }
  }
`);

type Props = { course: FragmentType<CourseActionFragment> };

/** The one thing to do with a course now: begin, go on, look at the certificate, or mend what is in the way. */
export function CourseAction({ course: reference }: Props): ReactNode {
  const course = usePart(fragment, reference);
  const { viewer } = useShell();
  const enrolment = course.viewerEnrolment;
  if (!viewer.signedIn) {
    return (
      <p>
        <SignInLink>
          <Trans>Logga in för att börja</Trans>
        </SignInLink>
      </p>
    );
  }
  if (enrolment?.completedAt) return <Completed course={course} certificateId={enrolment.certificate?.id ?? null} />;
  if (enrolment) return <GoOn enrolment={enrolment} />;
  return course.viewerCanEnrol ? <Begin course={course} /> : <Obstacle course={course} />;
}

type Enrolled = NonNullable<CourseActionFragment['viewerEnrolment']>;

function GoOn({ enrolment }: { enrolment: Enrolled }): ReactNode {
  const step = resumeStep(enrolment);
  if (!step) return null;
  const standing = unpassed(step);
  const waits = standing === 'WAITS' || (step.__typename === 'QuizStep' && Boolean(step.retryAt));
  return (
    <Stack gap={3}>
      {standing || waits ? (
        <p>
          <QuizStanding step={step} />
        </p>
      ) : null}
      <ButtonRow>
        <ButtonLink to={step.path} look={waits ? 'quiet' : 'filled'}>
          {waits ? (
            <Trans>Se ditt senaste försök</Trans>
          ) : standing ? (
            <span>
              <Trans>Nytt försök:</Trans> <StepName step={step} steps={enrolment.steps} />
            </span>
          ) : (
            <span>
              <Trans>Fortsätt:</Trans> <StepName step={step} steps={enrolment.steps} />
            </span>
          )}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  );
}

/** Begins a course, or begins it again. */
export function Begin({
  course,
  again = false,
}: {
  course: Pick<BeginsAsFragment, 'beginsAs'> & { id: string };
  again?: boolean;
}): ReactNode {
  const { enrol, pending, problem } = useEnrol(course.id);
  return (
    <Stack gap={3}>
      <BeginsAs course={course} />
      {problem ? <p role="alert">{problem}</p> : null}
      <ButtonRow>
        <Button look={again ? 'quiet' : 'filled'} pending={pending} onClick={() => void enrol()}>
          {again ? <Trans>Gå kursen igen</Trans> : <Trans>Börja</Trans>}
        </Button>
      </ButtonRow>
    </Stack>
  );
}

function Completed({ course, certificateId }: { course: CourseActionFragment; certificateId: string | null }): ReactNode {
  return (
    <Stack gap={3}>
      <ButtonRow>
        {certificateId ? (
          <ButtonLink to={paths.certificate(certificateId)}>
            <Trans>Visa intyg</Trans>
          </ButtonLink>
        ) : null}
        {course.viewerCanEnrol ? <Begin course={course} again /> : null}
      </ButtonRow>
    </Stack>
  );
}

/** Why it cannot be begun, and what to do about it. */
export function Obstacle({ course }: { course: Pick<CourseActionFragment, 'retiredAt' | 'prerequisites'> }): ReactNode {
  const missing = course.prerequisites.filter(({ completed }) => !completed);
  if (course.retiredAt) {
    return (
      <p>
        <Trans>Kursen är tagen ur bruk och går inte att börja.</Trans>
      </p>
    );
  }
  if (missing.length > 0) {
    return (
      <p>
        <Trans>Gå först:</Trans>{' '}
        {missing.map(({ course: { id, slug, title } }, index) => (
          <span key={id}>
            {index > 0 ? ', ' : ''}
            <Link to={paths.course(slug)}>{inReadersLanguage(title)}</Link>
          </span>
        ))}
        .
      </p>
    );
  }
  return (
    <p>
      <Trans>
        Du kan läsa kursen men inte börja den: det kräver rollen kursdeltagare på den enhet du arbetar för.{' '}
        <Link to={paths.account()}>Se dina roller</Link>
      </Trans>
    </p>
  );
}
