import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { notFound } from '../../../app/error-page.tsx';
import { PageTitle } from '../../../app/page-title.tsx';
import { paths } from '../../../app/paths.ts';
import { AroundCourseForm } from '../../../features/education/competence/around-course-form.tsx';
import { SurveyForm } from '../../../features/education/competence/survey-form.tsx';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { CourseEvaluationPageQuery } from '../../../graphql/generated/graphql.ts';
import { pageQuery } from '../../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../../i18n/localised.tsx';
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx';
import { ButtonLink, ButtonRow } from '../../../ui/button/button.tsx';
import { Lead, Section, Stack } from '../../../ui/layout/layout.tsx';
import { useNavigate } from '../../../ui/link/link.tsx';

const document = graphql(`
  query CourseEvaluationPage($slug: String!) {
    courseEvaluation(slug: $slug) {
      enrolmentId
      slug
      title {
        sv
        en
      }
      moment
      competencies {
        ...AroundCourseFields @unmask
      }
      surveys {
        moment
        questions
        isTime
        answered
      }
    }
    course(slug: $slug) {
      id
      viewerEnrolment {
        id
        asksBefore
        nextStep {
          ...StepFields @unmask
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ slug: params['slug'] ?? '' }), { fresh: true });

export const loader = page.loader;

type Evaluation = NonNullable<CourseEvaluationPageQuery['courseEvaluation']>;

/** What a learner is asked around a course: what they can do, what they thought, and later what it has led to. Everything may be left out. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { data, refetch } = page.usePage();
  const navigate = useNavigate();
  const evaluation = data.courseEvaluation;
  if (!evaluation) return notFound();
  const { slug, title, enrolmentId, surveys } = evaluation;
  const enrolment = data.course?.viewerEnrolment ?? null;
  const open = surveys.filter(({ isTime, answered }) => isTime && !answered);
  return (
    <Stack gap={6}>
      <PageTitle section={inReadersLanguage(title)}>{t`Före och efter kursen`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.course(slug), name: <Localised value={title} /> },
        ]}
      />
      <Stack gap={3}>
        <h1>
          <Trans>Före och efter kursen</Trans>
        </h1>
        <Lead>
          <Trans>Svaren visar om kursen gör nytta. De visas bara sammanräknade, när minst fem har svarat. Du kan hoppa över allt.</Trans>
        </Lead>
      </Stack>
      <Competence evaluation={evaluation} onDone={() => void refetch()} />
      {open.map(({ moment, questions }) => (
        <Section
          key={moment}
          title={moment === 'AFTER' ? <Trans>Vad tyckte du om kursen?</Trans> : <Trans>Vad har kursen lett till?</Trans>}
        >
          <SurveyForm
            enrolmentId={enrolmentId}
            moment={moment}
            questions={questions}
            onDone={() => void refetch()}
            onSkipped={() => void navigate(paths.course(slug))}
          />
        </Section>
      ))}
      {surveys.some(({ answered }) => answered) && open.length === 0 ? (
        <output>
          <Trans>Tack, dina svar om kursen är sparade.</Trans>
        </output>
      ) : null}
      {evaluation.moment === 'AFTER' ? (
        <p>
          <Trans>Tre månader efter kursen frågar vi vad den har lett till. Då står frågan under Väntar på dig.</Trans>
        </p>
      ) : null}
      <ButtonRow>
        {evaluation.moment === 'BEFORE' && enrolment?.nextStep ? (
          <ButtonLink to={enrolment.nextStep.path} look={enrolment.asksBefore ? 'quiet' : 'filled'}>
            {enrolment.asksBefore ? <Trans>Hoppa över och börja kursen</Trans> : <Trans>Börja kursen</Trans>}
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.course(slug)} look="quiet">
            <Trans>Till kursen</Trans>
          </ButtonLink>
        )}
      </ButtonRow>
    </Stack>
  );
}

function Competence({ evaluation, onDone }: { evaluation: Evaluation; onDone: () => void }): ReactNode {
  const { moment, competencies, enrolmentId } = evaluation;
  if (competencies.length === 0) return null;
  return (
    <Section title={moment === 'BEFORE' ? <Trans>Vad kan du nu, innan kursen?</Trans> : <Trans>Vad kan du nu?</Trans>}>
      {competencies.every(({ saidNow }) => typeof saidNow === 'number') ? (
        <output>
          <Trans>Tack, din skattning är sparad. Du ser den under Min kompetens.</Trans>
        </output>
      ) : (
        <AroundCourseForm enrolmentId={enrolmentId} competencies={competencies} onDone={onDone} />
      )}
    </Section>
  );
}
