import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { FollowUpChoice } from '../../features/education/follow-up-choice.tsx';
import { UnsentAnswers } from '../../features/education/unsent-answers.tsx';
import { LessonQuestion } from '../../features/education/lesson-question.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { inReadersLanguage, Localised } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Lead, Section, Sheet, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { restsOn } from './rests-on.tsx';

const document = graphql(`
  query RepetitionPage($id: ID!) {
    followUp(id: $id) {
      day
      doneAt
      enrolmentId
      courseTitle {
        sv
        en
      }
      courseSlug
      questions {
        ...QuestionFields @unmask
      }
    }
    followUpsWanted
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** Questions of a completed course that came back: what is answered again stays longer. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { followUp, followUpsWanted } = page.usePage().data;
  const [unsent] = useState(() => new Set<string>());
  if (!followUp) return notFound();
  const { courseTitle, courseSlug, questions, enrolmentId, day } = followUp;
  return (
    <Stack gap={6}>
      <PageTitle section={inReadersLanguage(courseTitle)}>{t`Repetition`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.courses(), name: <Trans>Utbildning</Trans> },
          { to: paths.course(courseSlug), name: <Localised value={courseTitle} /> },
        ]}
      />
      <Stack gap={3}>
        <h1>
          <Trans>Minns du?</Trans>
        </h1>
        <Lead>
          <Trans>
            Frågor från <Localised value={courseTitle} />, {day} dagar efter att du blev klar. Svara igen, så sitter det längre. Svaren
            räknas inte i kursen.
          </Trans>
        </Lead>
      </Stack>
      <UnsentAnswers hasUnsent={() => unsent.size > 0} />
      {questions.map((question, index) => (
        <Section key={question.node} title={<Trans>Fråga {index + 1}</Trans>}>
          <Sheet>
            <LessonQuestion enrolmentId={enrolmentId} question={question} unsent={unsent} restsOn={restsOn} />
          </Sheet>
        </Section>
      ))}
      <p>
        <Link to={paths.myCourses()}>
          <Trans>Till mina kurser</Trans>
        </Link>
      </p>
      <FollowUpChoice wanted={followUpsWanted} />
    </Stack>
  );
}
