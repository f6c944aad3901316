import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams, type ShouldRevalidateFunction } from 'react-router';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { useShell } from '../../app/viewer.ts';
import { CourseIndex } from '../../features/education/course-index.tsx';
import { UnsentAnswers } from '../../features/education/unsent-answers.tsx';
import { QuizLanguage, QuizRules } from '../../features/education/quiz-rules.tsx';
import type { QuizAttempt } from '../../features/education/quiz/attempt-fields.ts';
import { QuizQuestion } from '../../features/education/quiz/quiz-question.tsx';
import { QuizResult } from '../../features/education/quiz/quiz-result.tsx';
import { QuizReview } from '../../features/education/quiz/quiz-review.tsx';
import { QuizResume, QuizStart } from '../../features/education/quiz/quiz-start.tsx';
import { RulesHeading } from '../../features/education/quiz/quiz-words.tsx';
import { useQuizAnswers } from '../../features/education/quiz/use-quiz-answers.ts';
import { SignInLink } from '../../app/sign-in-link.tsx';
import { quizOf, type QuizStep, type Step } from '../../features/education/step-fields.ts';
import { useVisitStep } from '../../features/education/use-visit-step.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { QuizPageQuery } from '../../graphql/generated/graphql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised, untranslatedOf } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Columns, Section, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { restsOn } from './rests-on.tsx';

const document = graphql(`
  query QuizPage($slug: String!) {
    course(slug: $slug) {
      id
      slug
      title {
        sv
        en
      }
      steps {
        ...StepFields @unmask
      }
      viewerEnrolment {
        id
        ...EnrolmentFields @unmask
        steps {
          ... on QuizStep {
            latestAttempt {
              ...AttemptFields @unmask
            }
          }
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }));

export const loader = page.loader;

/** Going from question to question asks the server nothing: what is saved comes back with each answer. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl }) => currentUrl.pathname !== nextUrl.pathname;

type Course = NonNullable<QuizPageQuery['course']>;
type Enrolment = NonNullable<Course['viewerEnrolment']>;

/** The quiz of a course: rules, questions one by one, looking over, result. Where one is stands in the address. */
export function Component(): ReactNode {
  const { data, refetch } = page.usePage();
  const { course } = data;
  const { node } = useParams();
  const quiz = course ? quizOf<Step>(course.viewerEnrolment?.steps ?? course.steps, node) : null;
  if (!course || !quiz) notFound();
  const enrolment = course.viewerEnrolment ?? null;
  return (
    <Stack gap={5}>
      <PageTitle section={inReadersLanguage(course.title)}>{inReadersLanguage(quiz.title)}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.course(course.slug), name: <Localised value={course.title} /> },
        ]}
      />
      <Columns kind="index">
        <aside>
          <CourseIndex steps={enrolment?.steps ?? course.steps} progress={enrolment?.progress ?? null} current={quiz.node} />
        </aside>
        <Stack gap={5} as="article">
          <h1>
            <Localised value={quiz.title} />
          </h1>
          {enrolment ? (
            <Quiz key={quiz.node} enrolment={enrolment} node={quiz.node} onClosed={() => void refetch()} slug={course.slug} />
          ) : (
            <NotEnrolled course={course} quiz={quiz} />
          )}
        </Stack>
      </Columns>
    </Stack>
  );
}

function NotEnrolled({ course, quiz }: { course: Course; quiz: QuizStep }): ReactNode {
  const { viewer } = useShell();
  return (
    <Stack gap={5}>
      <Section title={<RulesHeading behaviour={quiz.behaviour} />}>
        <QuizRules quiz={quiz} />
      </Section>
      <p>
        <Trans>Provet öppnas när du har börjat kursen och svarat på lektionernas frågor.</Trans>
      </p>
      <p>
        {viewer.signedIn ? (
          <ButtonLink to={paths.course(course.slug)}>
            <Trans>Till kursen</Trans>
          </ButtonLink>
        ) : (
          <SignInLink>
            <Trans>Logga in</Trans>
          </SignInLink>
        )}
      </p>
    </Stack>
  );
}

type QuizProps = { enrolment: Enrolment; node: string; slug: string; onClosed: () => void };

function Quiz({ enrolment, node, slug, onClosed }: QuizProps): ReactNode {
  const quiz = quizOf(enrolment.steps, node);
  useVisitStep(enrolment.completedAt ? null : enrolment.id, quiz?.node ?? null);
  if (!quiz) return null;
  const attempt = quiz.latestAttempt;
  if (!attempt) return <QuizStart enrolment={enrolment} quiz={quiz} />;
  return (
    <>
      <QuizLanguage how={untranslatedOf(attempt.questions.map(({ question }) => question))} />
      <Attempt enrolment={enrolment} slug={slug} quiz={quiz} attempt={attempt} onClosed={onClosed} />
    </>
  );
}

type AttemptProps = { enrolment: Enrolment; slug: string; quiz: QuizStep; attempt: QuizAttempt; onClosed: () => void };

function Attempt({ enrolment, slug, quiz, attempt, onClosed }: AttemptProps): ReactNode {
  const [fresh, setFresh] = useState(false);
  const navigate = useNavigate();
  if (attempt.submittedAt) {
    return <QuizResult slug={slug} enrolment={enrolment} quiz={quiz} attempt={attempt} fresh={fresh} restsOn={restsOn} />;
  }
  const onDone = (): void => {
    setFresh(true);
    void navigate(paths.quiz(slug, quiz.node), { replace: true });
  };
  const onClosedElsewhere = (): void => {
    setFresh(true);
    onClosed();
  };
  return <OpenAttempt key={attempt.id} attempt={attempt} quiz={quiz} onClosed={onClosedElsewhere} onDone={onDone} />;
}

type OpenProps = { attempt: QuizAttempt; quiz: QuizStep; onClosed: () => void; onDone: () => void };

function OpenAttempt({ attempt, quiz, onClosed, onDone }: OpenProps): ReactNode {
  const { t } = useLingui();
  const [search] = useSearchParams();
  const answers = useQuizAnswers(attempt, onClosed);
  const number = Number(search.get('fraga'));
  const count = attempt.questions.length;
  const guard = <UnsentAnswers hasUnsent={answers.hasUnsent} />;
  if (search.get('steg') === 'kontrollera') {
    return (
      <>
        <PageTitle section={inReadersLanguage(quiz.title)}>{t`Kontrollera dina svar`}</PageTitle>
        {guard}
        <QuizReview attempt={attempt} answers={answers} onDone={onDone} />
      </>
    );
  }
  if (Number.isInteger(number) && number >= 1 && number <= count) {
    return (
      <>
        <PageTitle section={inReadersLanguage(quiz.title)}>{t`Fråga ${number} av ${count}`}</PageTitle>
        {guard}
        <QuizQuestion attempt={attempt} answers={answers} number={number} restsOn={restsOn} />
      </>
    );
  }
  return (
    <>
      {guard}
      <QuizResume attempt={attempt} quiz={quiz} />
    </>
  );
}
