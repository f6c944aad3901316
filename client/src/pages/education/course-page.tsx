import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { useAsksForNational } from '../../app/national-text.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { regionSlug } from '../../app/region.ts';
import { useHasRole } from '../../app/viewer.ts';
import { CourseAction } from '../../features/education/course-action.tsx';
import { CourseOutline } from '../../features/education/course-outline.tsx';
import { CareLevels, CourseLanguage, CourseLevelName, PerspectiveName, TrackName } from '../../features/education/course-words.tsx';
import { CourseProgress } from '../../features/education/course-progress.tsx';
import { NewerVersion } from '../../features/education/newer-version.tsx';
import { Prerequisites } from '../../features/education/prerequisites.tsx';
import { QuizRules } from '../../features/education/quiz-rules.tsx';
import { quizOf } from '../../features/education/step-fields.ts';
import { EditLink } from '../../features/publishing/edit-link.tsx';
import { ArtefactTrust } from '../../features/publishing/trust-strip.tsx';
import { UsedIn } from '../../features/publishing/used-in.tsx';
import { BehindTheText } from '../../features/review/behind-the-text.tsx';
import { CpdPoints } from '../../features/education/cpd-points.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { CoursePageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised, untranslated } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Lead, Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Bullets, Pairs } from '../../ui/list/list.tsx';
import { EndOfPart, MarkedPart, OwnWords, PartHeading } from '../../ui/marked-text/marked-text.tsx';
import { CourseMarks, CourseReadingNote } from './course-reading.tsx';

const document = graphql(`
  query CoursePage($slug: String!, $at: String) {
    courseAsRead(slug: $slug, at: $at) {
      root
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
      minutes
      steps {
        ...StepFields @unmask
      }
      reading {
        ...CourseReadingFields @unmask
      }
    }
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
      translated
      validityMonths
      cpd {
        points
        awardedBy
      }
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
        publishedVersion {
          id
          ...BehindTheText
        }
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

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '', at: regionSlug(params) }));

export const loader = page.loader;

type Course = NonNullable<CoursePageQuery['course']>;

/** What a course is about, what it asks, and the one way on. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { course, courseAsRead } = page.usePage().data;
  const national = useAsksForNational();
  const answers = useHasRole('CENTRE_EDITOR');
  if (!course) notFound();
  const enrolment = course.viewerEnrolment ?? null;
  const reading = national ? null : (courseAsRead?.reading ?? null);
  const text = (national ? null : courseAsRead) ?? course;
  const steps = national ? course.steps : (enrolment?.steps ?? text.steps);
  const root = courseAsRead?.root ?? course.slug;
  return (
    <CourseMarks reading={reading}>
      <Stack gap={5}>
        <PageTitle section={t`Utbildning`}>{inReadersLanguage(text.title)}</PageTitle>
        <Breadcrumb steps={[{ to: paths.courses(), name: <Trans>Utbildning</Trans> }]} />
        <Stack gap={4}>
          <h1>
            <PartHeading id={root} attribute="title">
              <Localised value={text.title} />
            </PartHeading>
          </h1>
          <MarkedPart id={root}>
            {text.summary ? (
              <OwnWords attribute="summary">
                <Lead>
                  <Localised value={text.summary} />
                </Lead>
              </OwnWords>
            ) : null}
          </MarkedPart>
          {course.artefact ? <ArtefactTrust artefact={course.artefact} /> : null}
          <CourseReadingNote reading={reading} />
        </Stack>
        {enrolment ? <NewerVersion enrolment={enrolment} /> : null}
        {enrolment ? <CourseProgress enrolment={enrolment} /> : null}
        <CourseAction course={course} />
        {enrolment ? (
          <p>
            <Link to={paths.courseEvaluation(course.slug)}>
              {enrolment.completedAt ? (
                <Trans>Utvärdera kursen och skatta vad du kan nu</Trans>
              ) : (
                <Trans>Skatta vad du kan före kursen</Trans>
              )}
            </Link>
          </p>
        ) : null}
        {answers ? (
          <p>
            <Link to={paths.courseReport(course.slug)}>
              <Trans>Så går kursen</Trans>
            </Link>
          </p>
        ) : null}
        <Columns kind="aside">
          <Stack gap={6}>
            <Main root={root} text={text} steps={steps} />
            {course.artefact?.publishedVersion ? <BehindTheText version={course.artefact.publishedVersion} /> : null}
          </Stack>
          <Aside course={course} minutes={text.minutes} steps={steps} />
        </Columns>
      </Stack>
    </CourseMarks>
  );
}

type MainProps = { root: string; text: Pick<Course, 'objectives'>; steps: Course['steps'] };

function Main({ root, text, steps }: MainProps): ReactNode {
  const quiz = quizOf(steps);
  return (
    <Stack gap={6}>
      {text.objectives.length > 0 ? (
        <Section title={<Trans>Efter kursen kan du</Trans>}>
          <OwnWords part={root} attribute="objectives">
            <Bullets>
              {text.objectives.map((objective) => (
                <li key={objective.sv}>
                  <Localised value={objective} />
                </li>
              ))}
            </Bullets>
          </OwnWords>
        </Section>
      ) : null}
      <Section title={<Trans>Innehåll</Trans>}>
        <CourseOutline steps={steps} />
        <EndOfPart id={root} />
      </Section>
      {quiz ? (
        <Section title={<Localised value={quiz.title} />}>
          <QuizRules quiz={quiz} />
        </Section>
      ) : null}
    </Stack>
  );
}

function Aside({ course, minutes, steps }: { course: Course; minutes: number; steps: Course['steps'] }): ReactNode {
  return (
    <Stack gap={6} as="aside">
      <Section title={<Trans>Om kursen</Trans>} level={2}>
        <Pairs rows={facts(course, minutes, steps.filter(({ __typename }) => __typename === 'LessonStep').length)} />
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

function facts(course: Course, minutes: number, lessonCount: number): [ReactNode, ReactNode][] {
  return [
    [<Trans key="n">Tid</Trans>, <Plural key="v" value={minutes} one="# minut" other="# minuter" />],
    [<Trans key="n">Lektioner</Trans>, lessonCount],
    [<Trans key="n">Svårighet</Trans>, <CourseLevelName key="v" level={course.level} />],
    ...(untranslated(course.translated) === 'NONE'
      ? []
      : [[<Trans key="n">Språk</Trans>, <CourseLanguage key="v" translated={course.translated} />] satisfies [ReactNode, ReactNode]]),
    [<Trans key="n">Gäller</Trans>, <TrackName key="v" track={course.track} />],
    [
      <Trans key="n">Vårdnivå</Trans>,
      course.careLevels.length > 0 ? (
        <CareLevels key="v" levels={course.careLevels} track={course.track} />
      ) : (
        <Trans key="v">alla nivåer</Trans>
      ),
    ],
    [
      <Trans key="n">För</Trans>,
      course.professions.length > 0 ? course.professions.map(({ name }) => name).join(', ') : <Trans key="v">alla yrken</Trans>,
    ],
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
    ...course.cpd.map((cpd): [ReactNode, ReactNode] => [
      <Trans key="n">Fortbildning</Trans>,
      <CpdPoints key="v" points={cpd.points} awardedBy={cpd.awardedBy} />,
    ]),
  ];
}
