import type { FragmentType } from '@apollo/client';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CourseRowFragment } from '../../graphql/generated/graphql.ts';
import { usePart } from '../../graphql/use-part.ts';
import { Day } from '../../i18n/day.tsx';
import { Localised } from '../../i18n/localised.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { VisuallyHidden } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { CertificateStanding } from './certificate-words.tsx';
import { CareLevels, CourseLanguage } from './course-words.tsx';
import { resumeStep } from './enrolment-fields.ts';
import styles from './course-row.module.css';

const fragment = graphql(`
  fragment CourseRow on Course {
    id
    slug
    title {
      sv
      en
    }
    summary {
      sv
      en
    }
    track
    careLevels
    minutes
    translated
    version {
      id
      number
    }
    prerequisites {
      completed
      course {
        id
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

/** A course in the catalogue: what it is about, whom it is for, how long it takes, and how far one has come, in one line. */
export function CourseRow({ course: reference }: { course: FragmentType<CourseRowFragment> }): ReactNode {
  const course = usePart(fragment, reference);
  return (
    <li className={styles['row']}>
      <h2 className={styles['title']}>
        <Link to={paths.course(course.slug)}>
          <Localised value={course.title} />
        </Link>
      </h2>
      {course.summary ? (
        <p className={styles['aim']}>
          <Localised value={course.summary} />
        </p>
      ) : null}
      <div className={styles['facts']}>
        <CareLevels levels={course.careLevels} track={course.track} />
        <span>
          <Trans>{course.minutes} min</Trans>
        </span>
        <span>
          <Trans>version {course.version.number}</Trans>
        </span>
        <CourseLanguage translated={course.translated} />
        <Requirement course={course} />
        <HowFar course={course} />
      </div>
      <Action course={course} />
    </li>
  );
}

type Props = { course: CourseRowFragment };

/** What to take first, as long as one has not. */
function Requirement({ course }: Props): ReactNode {
  const missing = course.prerequisites.filter(({ completed }) => !completed);
  if (missing.length === 0 || course.viewerEnrolment) return null;
  return (
    <span>
      <Trans>Bygger på:</Trans>{' '}
      {missing.map(({ course: { id, title } }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : null}
          <Localised value={title} />
        </span>
      ))}
    </span>
  );
}

function HowFar({ course: { viewerEnrolment: enrolment } }: Props): ReactNode {
  if (!enrolment) return null;
  const { stepsDone, stepCount } = enrolment.progress;
  if (!enrolment.completedAt) {
    return (
      <span>
        <Trans>
          {stepsDone} av {stepCount} delar klara
        </Trans>
      </span>
    );
  }
  const { status, validUntil: until } = enrolment.certificate ?? {};
  if (status && status !== 'VALID') return <CertificateStanding status={status} />;
  return (
    <Tag tone="good">
      {until ? (
        <Trans>
          intyg till <Day at={until} />
        </Trans>
      ) : (
        <Trans>klar</Trans>
      )}
    </Tag>
  );
}

function Action({ course: { slug, title, viewerEnrolment: enrolment } }: Props): ReactNode {
  const step = enrolment ? resumeStep(enrolment) : null;
  const certificate = enrolment?.certificate;
  return (
    <div className={styles['action']}>
      <ButtonLink to={certificate ? paths.certificate(certificate.id) : (step?.path ?? paths.course(slug))} look="quiet">
        <span>
          {certificate ? <Trans>Visa intyg</Trans> : step ? <GoOn minutes={step.minutes ?? null} /> : <Trans>Läs om kursen</Trans>}
          <VisuallyHidden>
            {' '}
            <Localised value={title} />
          </VisuallyHidden>
        </span>
      </ButtonLink>
    </div>
  );
}

function GoOn({ minutes }: { minutes: number | null }): ReactNode {
  return minutes === null ? <Trans>Fortsätt</Trans> : <Trans>Fortsätt, {minutes} min</Trans>;
}
