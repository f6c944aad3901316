import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { LearningRowFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Link } from '../../ui/link/link.tsx';
import { ListRow } from '../../ui/list/list.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { CertificateStanding } from './certificate-words.tsx';
import { resumeStep } from './enrolment-fields.ts';
import { QuizStanding, unpassed } from './quiz-standing.tsx';

const fragment = graphql(`
  fragment LearningRow on Enrolment {
    id
    ...EnrolmentFields @unmask
    newerVersion {
      id
      number
    }
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

/** A course one takes or has taken: how far one has come and the way on. */
export function LearningRow({ enrolment: reference }: { enrolment: FragmentType<LearningRowFragment> }): ReactNode {
  const enrolment = usePart(fragment, reference);
  const { certificate, course, completedAt, newerVersion, progress, version } = enrolment;
  const step = resumeStep(enrolment);
  if (!course) return null;
  return (
    <ListRow
      title={
        <Link to={paths.course(course.slug)}>
          <Localised value={course.title} />
        </Link>
      }
      state={
        newerVersion && !completedAt ? (
          <Tag tone="wait">
            <Trans>ny version {newerVersion.number}</Trans>
          </Tag>
        ) : certificate && certificate.status !== 'VALID' ? (
          <CertificateStanding status={certificate.status} />
        ) : null
      }
      detail={
        completedAt ? (
          <Trans>
            Klar <Day at={completedAt} /> · version {version.number}
          </Trans>
        ) : (
          <>
            <Trans>
              {progress.stepsDone} av {progress.stepCount} delar klara · {progress.minutesLeft} min kvar · version {version.number}
            </Trans>
            {step && unpassed(step) ? (
              <>
                {'. '}
                <QuizStanding step={step} />
              </>
            ) : null}
          </>
        )
      }
      action={
        step ? (
          <ButtonLink to={step.path} look="quiet">
            {unpassed(step) === null ? (
              <Trans>Fortsätt</Trans>
            ) : step.__typename === 'QuizStep' && step.viewerCanStart ? (
              <Trans>Nytt försök</Trans>
            ) : (
              <Trans>Se ditt senaste försök</Trans>
            )}
          </ButtonLink>
        ) : null
      }
    />
  );
}
