import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import type { Localised as LocalisedValue } from 'shared/text/localised.ts';
import type { RichText as Tree } from 'shared/text/rich-text.ts';
import { useParams } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { asksForNational, useAsksForNational } from '../../app/national-text.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { regionSlug } from '../../app/region.ts';
import { useShell } from '../../app/viewer.ts';
import { Begin, Obstacle } from '../../features/education/course-action.tsx';
import { Finished, SayBefore } from './around-lesson.tsx';
import { CourseIndex } from '../../features/education/course-index.tsx';
import { UnsentAnswers } from '../../features/education/unsent-answers.tsx';
import { LessonParts } from '../../features/education/lesson-parts.tsx';
import { LessonQuestion } from '../../features/education/lesson-question.tsx';
import { LessonSources } from '../../features/education/lesson-sources.tsx';
import { SignInLink } from '../../app/sign-in-link.tsx';
import { StepNav } from '../../features/education/step-nav.tsx';
import { useVisitStep } from '../../features/education/use-visit-step.ts';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import type { LessonPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised, untranslatedOf } from '../../i18n/localised.tsx';
import { Details } from '../../ui/details/details.tsx';
import { Columns, Lead, Section, Sheet, Small, Stack } from '../../ui/layout/layout.tsx';
import { MarkedPart, OwnWords, PartHeading } from '../../ui/marked-text/marked-text.tsx';
import { LocalisedRichText } from '../../ui/rich-text/localised-rich-text.tsx';
import { restsOn } from './rests-on.tsx';
import { CourseMarks, CourseReadingNote } from './course-reading.tsx';
import { CourseCrumbs, LeftOutLesson } from './left-out-lesson.tsx';

const document = graphql(`
  query LessonPage($slug: String!, $node: ID!, $at: String, $national: Boolean!) {
    course(slug: $slug) {
      id
      slug
      title {
        sv
        en
      }
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
      steps {
        ...StepFields @unmask
      }
    }
    courseAsRead(slug: $slug, at: $at) {
      steps {
        ...StepFields @unmask
      }
      reading {
        ...CourseReadingFields @unmask
      }
    }
    lesson(course: $slug, node: $node, at: $at, national: $national) {
      node
      title {
        sv
        en
      }
      minutes
      number
      lessonCount
      body
      version {
        id
        number
      }
      reading {
        ...CourseReadingFields @unmask
      }
      enrolment {
        id
        asksBefore
        ...EnrolmentFields @unmask
      }
      previous {
        ...StepFields @unmask
      }
      next {
        ...StepFields @unmask
      }
      ...LessonSources @unmask
      ...LessonParts @unmask
      citations {
        id
        ...CitationItem
      }
      questions {
        ...QuestionFields @unmask
      }
    }
  }
`);

const page = pageQuery(document, ({ params, request }) => ({
  slug: params['slug'] ?? '',
  node: params['node'] ?? '',
  at: regionSlug(params),
  national: asksForNational(new URL(request.url).searchParams),
}));

export const loader = page.loader;

type Course = NonNullable<LessonPageQuery['course']>;
type Lesson = NonNullable<LessonPageQuery['lesson']>;

/** A lesson: its text, what it rests on, one question, and the way on. */
export function Component(): ReactNode {
  const { viewer } = useShell();
  const { node } = useParams();
  const { course, courseAsRead, lesson } = page.usePage().data;
  if (!course) notFound();
  if (!lesson) {
    const leftOut = courseAsRead?.reading.leftOut.find(({ nodeId }) => nodeId === node);
    if (leftOut) return <LeftOutLesson course={course} leftOut={leftOut} />;
    return viewer.signedIn ? notFound() : <SignInFirst course={course} />;
  }
  return <LessonView key={lesson.node} course={course} lesson={lesson} asRead={courseAsRead ?? null} />;
}

function SignInFirst({ course }: { course: Course }): ReactNode {
  const { t } = useLingui();
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(course.title)}>{t`Logga in för att läsa lektionen`}</PageTitle>
      <CourseCrumbs course={course} />
      <h1>
        <Trans>Logga in för att läsa lektionen</Trans>
      </h1>
      <Lead>
        <Trans>Lektionerna är till för vårdens personal. Vad kursen handlar om kan alla läsa.</Trans>
      </Lead>
      <p>
        <SignInLink>
          <Trans>Logga in</Trans>
        </SignInLink>
      </p>
    </Stack>
  );
}

type ViewProps = { course: Course; lesson: Lesson; asRead: LessonPageQuery['courseAsRead'] };

function LessonView({ course, lesson, asRead }: ViewProps): ReactNode {
  const { enrolment } = lesson;
  useVisitStep(enrolment && !enrolment.completedAt ? enrolment.id : null, lesson.node);
  const answered = lesson.questions.every(({ result }) => result !== null);
  const done = enrolment?.steps.some(({ node, done }) => node === lesson.node && done) ?? false;
  const { previous, next } = lesson;
  // Beside the nation's text, asked for by somebody who takes the course, stand the nation's steps.
  const steps = enrolment?.steps ?? (lesson.reading ? asRead?.steps : null) ?? course.steps;
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(course.title)}>{inReadersLanguage(lesson.title)}</PageTitle>
      <CourseCrumbs course={course} />
      <Columns kind="index">
        <aside>
          <CourseMarks reading={lesson.reading ? (asRead?.reading ?? null) : null}>
            <CourseIndex steps={steps} progress={enrolment?.progress ?? null} current={lesson.node} />
          </CourseMarks>
        </aside>
        <Stack gap={6} as="article">
          <CourseMarks reading={lesson.reading}>
            <Heading lesson={lesson} />
            {enrolment?.asksBefore && enrolment.progress.stepsDone === 0 ? <SayBefore slug={course.slug} /> : null}
            <NotTranslated lesson={lesson} />
            <CourseReadingNote reading={lesson.reading} />
            <MarkedPart id={lesson.node}>
              <OwnWords attribute="body">
                <LocalisedRichText value={lesson.body as LocalisedValue<Tree>} headingLevel={2} />
              </OwnWords>
            </MarkedPart>
            <LessonParts parts={lesson.parts} citationsOf={(citations) => <CitationList citations={citations} />} />
            <RestsOn lesson={lesson} />
            <Practice course={course} lesson={lesson} />
          </CourseMarks>
          {enrolment ? <Finished enrolment={enrolment} last={next === null} slug={course.slug} /> : null}
          <StepNav
            previous={previous && { to: previous.path, name: <Localised value={previous.title} /> }}
            next={next && { to: next.path, name: <Localised value={next.title} /> }}
            nextFilled={(done || answered) && !enrolment?.completedAt}
          />
        </Stack>
      </Columns>
    </Stack>
  );
}

/** Said where the page is in English and the lesson is not. */
function NotTranslated({ lesson: { body, questions } }: { lesson: Lesson }): ReactNode {
  const how = untranslatedOf([body, questions.map(({ question }) => question)]);
  return how === 'NONE' ? null : (
    <Small>
      {how === 'ALL' ? <Trans>Lektionen finns bara på svenska.</Trans> : <Trans>Delar av lektionen finns bara på svenska.</Trans>}
    </Small>
  );
}

function Heading({ lesson }: { lesson: Lesson }): ReactNode {
  return (
    <Stack gap={2}>
      <Small>
        <Trans>
          Lektion {lesson.number} av {lesson.lessonCount} · {lesson.minutes} minuter · version {lesson.version.number}
        </Trans>
      </Small>
      <h1>
        <PartHeading id={lesson.node} attribute="title">
          <Localised value={lesson.title} />
        </PartHeading>
      </h1>
    </Stack>
  );
}

/** Only what there is: a lesson may rest on nothing in the portal, or on nothing outside it. */
function RestsOn({ lesson }: { lesson: Lesson }): ReactNode {
  return (
    <>
      {lesson.citations.length > 0 ? (
        <Section title={<Trans>Vilar på</Trans>}>
          <CitationList citations={lesson.citations} />
        </Section>
      ) : null}
      {lesson.sources.length > 0 ? (
        <Details summary={<Trans>Källor ({lesson.sources.length})</Trans>}>
          <LessonSources sources={lesson.sources} />
        </Details>
      ) : null}
    </>
  );
}

function Practice({ course, lesson }: { course: Course; lesson: Lesson }): ReactNode {
  const { enrolment, questions } = lesson;
  const [unsent] = useState(() => new Set<string>());
  const national = useAsksForNational();
  if (questions.length === 0 || (national && !enrolment)) return null;
  return (
    <Sheet>
      <Stack gap={4} as="section">
        <h2>
          <Trans>Prova</Trans>
        </h2>
        <UnsentAnswers hasUnsent={() => unsent.size > 0} />
        {enrolment ? null : (
          <>
            <p>
              <Trans>Börja kursen för att svara på frågan. Läsa kan du ändå.</Trans>
            </p>
            {course.viewerCanEnrol ? <Begin course={course} /> : <Obstacle course={course} />}
          </>
        )}
        {enrolment
          ? questions.map((question) => (
              <MarkedPart key={question.node} id={question.node}>
                <LessonQuestion enrolmentId={enrolment.id} question={question} unsent={unsent} restsOn={restsOn} />
              </MarkedPart>
            ))
          : null}
      </Stack>
    </Sheet>
  );
}
