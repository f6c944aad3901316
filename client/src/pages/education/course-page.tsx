import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { CourseAction } from '../../features/education/course-action.tsx';
import { CourseOutline } from '../../features/education/course-outline.tsx';
import { CareLevels, CourseLevelName, PerspectiveName, TrackName } from '../../features/education/course-words.tsx';
import { CourseProgress } from '../../features/education/course-progress.tsx';
import { NewerVersion } from '../../features/education/newer-version.tsx';
import { Prerequisites } from '../../features/education/prerequisites.tsx';
import { QuizRules } from '../../features/education/quiz-rules.tsx';
import { quizOf } from '../../features/education/step-fields.ts';
import { EditLink } from '../../features/publishing/edit-link.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { UsedIn } from '../../features/publishing/used-in.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CoursePageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Bullets, Pairs } from '../../ui/list/list.tsx';

const document = graphql(`
  query CoursePage($slug: String!) {
    course(slug: $slug) {
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
      objectives {
        sv
        en
      }
      level
      track
      careLevels
      minutes
      lessonCount
      validityMonths
      perspectives
      professions {
        code
        name
      }
      steps {
        ...StepFields @unmask
      }
      artefact {
        id
        ...TrustStrip
        ...UsedIn
        ...EditLink
      }
      viewerEnrolment {
        id
        ...EnrolmentFields @unmask
        ...NewerVersion
      }
      ...CourseAction
      ...Prerequisites
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));

export const loader = page.loader;

type Course = NonNullable<CoursePageQuery['course']>;

/** What a course is about, what it asks, and the one way on. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { course } = page.usePage().data;
  if (!course) notFound();
  const enrolment = course.viewerEnrolment ?? null;
  return (
    <Stack gap={5}>
      <PageTitle section={t`Utbildning`}>{inReadersLanguage(course.title)}</PageTitle>
      <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
      <Stack gap={4}>
        <h1>
          <Localised value={course.title} />
        </h1>
        {course.summary ? (
          <Lead>
            <Localised value={course.summary} />
          </Lead>
        ) : null}
        {course.artefact ? <ArtefactTrust artefact={course.artefact} /> : null}
      </Stack>
      {enrolment ? <NewerVersion enrolment={enrolment} /> : null}
      {enrolment ? <CourseProgress enrolment={enrolment} /> : null}
      <CourseAction course={course} />
      <Columns kind="aside">
        <Main course={course} />
        <Aside course={course} />
      </Columns>
    </Stack>
  );
}

function Main({ course }: { course: Course }): ReactNode {
  const steps = course.viewerEnrolment?.steps ?? course.steps;
  const quiz = quizOf(steps);
  return (
    <Stack gap={6}>
      <Section title={<Trans>Efter kursen kan du</Trans>}>
        <Bullets>
          {course.objectives.map((objective) => (
            <li key={objective.sv}>
              <Localised value={objective} />
            </li>
          ))}
        </Bullets>
      </Section>
      <Section title={<Trans>Innehåll</Trans>}>
        <CourseOutline steps={steps} />
      </Section>
      {quiz ? (
        <Section title={<Localised value={quiz.title} />}>
          <QuizRules quiz={quiz} />
        </Section>
      ) : null}
    </Stack>
  );
}

function Aside({ course }: { course: Course }): ReactNode {
  return (
    <Stack gap={6} as="aside">
      <Section title={<Trans>Om kursen</Trans>} level={2}>
        <Pairs rows={facts(course)} />
      </Section>
      <Section title={<Trans>Förkunskaper</Trans>} level={2}>
        <Prerequisites course={course} />
      </Section>
      {course.artefact ? (
        <>
          <Section title={<Trans>Används i</Trans>} level={2}>
            <UsedIn artefact={course.artefact} />
          </Section>
          <EditLink artefact={course.artefact} />
        </>
      ) : null}
    </Stack>
  );
}

function facts(course: Course): [ReactNode, ReactNode][] {
  return [
    [<Trans key="n">Tid</Trans>, <Plural key="v" value={course.minutes} one="# minut" other="# minuter" />],
    [<Trans key="n">Lektioner</Trans>, course.lessonCount],
    [<Trans key="n">Svårighet</Trans>, <CourseLevelName key="v" level={course.level} />],
    [<Trans key="n">Gäller</Trans>, <TrackName key="v" track={course.track} />],
    [<Trans key="n">Vårdnivå</Trans>, <CareLevels key="v" levels={course.careLevels} track={course.track} />],
    [<Trans key="n">För</Trans>, course.professions.map(({ name }) => name).join(', ')],
    ...(course.perspectives.length > 0
      ? [
          [
            <Trans key="n">Perspektiv</Trans>,
            course.perspectives.map((perspective, index) => (
              <span key={perspective}>
                {index > 0 ? ', ' : null}
                <PerspectiveName perspective={perspective} />
              </span>
            )),
          ] satisfies [ReactNode, ReactNode],
        ]
      : []),
    [
      <Trans key="n">Intyget gäller</Trans>,
      course.validityMonths ? (
        <Plural key="v" value={course.validityMonths} one="# månad" other="# månader" />
      ) : (
        <Trans key="v">tills vidare</Trans>
      ),
    ],
  ];
}
