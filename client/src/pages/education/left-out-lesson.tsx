import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { NationalLink } from '../../app/national-link.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import type { CourseReading } from './course-reading.tsx';
import { ReasonLine } from '../../features/publishing/reason-text.tsx';

type Course = { slug: string; title: { sv: string; en: string | null } };

/** A lesson that is not read where the reader is: who left it out and why, and the way to it. */
export function LeftOutLesson({ course, leftOut }: { course: Course; leftOut: CourseReading['leftOut'][number] }): ReactNode {
  const { name } = leftOut.link.organisationNode;
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(course.title)}>{inReadersLanguage(leftOut.label)}</PageTitle>
      <CourseCrumbs course={course} />
      <h1>
        <Localised value={leftOut.label} />
      </h1>
      <Banner tone="local" title={<Trans>{name} har utelämnat lektionen</Trans>}>
        <p>
          <ReasonLine reason={leftOut.reason} />
        </p>
        <p>
          <NationalLink>
            <Trans>Läs den nationella texten</Trans>
          </NationalLink>
        </p>
      </Banner>
    </Stack>
  );
}

/** The way down to a lesson. */
export function CourseCrumbs({ course }: { course: Course }): ReactNode {
  return (
    <Breadcrumb
      steps={[
        { to: paths.courses(), name: <Trans>Utbildning</Trans> },
        { to: paths.course(course.slug), name: <Localised value={course.title} /> },
      ]}
    />
  );
}
