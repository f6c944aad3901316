import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { reviewCriteria, reviewMarks, type ReviewMark } from 'shared/consultations/reviews/review-rubric.ts';
import { keysOf } from 'shared/organisation/organisation-words.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { optionsOf, StepForm } from '../../features/consultations/handling/step-form.tsx';
import { ThreadMessages } from '../../features/consultations/thread/thread-messages.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Day } from '../../i18n/day.tsx';
import { inReadersLanguage } from '../../i18n/localised.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Pinned, Sheet, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query AnswerReviewPage($id: ID!) {
    answerReview(id: $id) {
      id
      answeredAt
      reviewedAt
      consult {
        id
        reference
        topicName
        ...ThreadMessages
      }
    }
  }
`);

const judge = graphql(`
  mutation JudgeConsultAnswer($input: JudgeConsultAnswerInput!) {
    judgeConsultAnswer(input: $input) {
      done
      errors {
        ... on UserError {
          message
          path
        }
      }
    }
  }
`);

const page = pageQuery(document, ({ params }) => ({ id: params['id'] ?? '' }), { fresh: true });

export const loader = page.loader;

/** The thread to the left, the points of the rubric to the right. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const review = page.usePage().data.answerReview;
  const [run] = useMutation(judge);
  const navigate = useNavigate();
  const isDone = useFirst(review?.reviewedAt != null);
  if (!review?.consult) return notFound();
  const { id, answeredAt, consult } = review;
  return (
    <Stack gap={4}>
      <PageTitle section={t`Granska svar`}>{consult.reference ?? consult.topicName}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.consults(), name: <Trans>Konsultation</Trans> },
          { to: paths.answerReviews(), name: <Trans>Granska svar</Trans> },
        ]}
      />
      <h1>
        <Trans>Granska svaret i {consult.reference}</Trans>
      </h1>
      <Columns kind="half">
        <Pinned label={t`Frågan och svaret`}>
          <Sheet>
            <ThreadMessages consult={consult} citationsOf={(citations) => <CitationList citations={citations} />} />
          </Sheet>
        </Pinned>
        {isDone ? (
          <p>
            <Trans>Du har granskat svaret.</Trans>
          </p>
        ) : (
          <Stack gap={4}>
            <p>
              <Trans>
                Det gäller svaret som skickades <Day at={answeredAt} time />. Din kollega granskar samma svar och ser inte vad du sätter.
                Bara kvartalets siffror för nivån visas, aldrig ett enskilt svar.
              </Trans>
            </p>
            <StepForm
              fields={keysOf(reviewCriteria).map((criterion) => ({
                kind: 'CHOICES' as const,
                name: criterion,
                label: inReadersLanguage(reviewCriteria[criterion]),
                options: optionsOf(reviewMarks),
              }))}
              verb={<Trans>Lämna granskningen</Trans>}
              send={async (values) => {
                const marks = keysOf(reviewCriteria).map((criterion) => ({ criterion, mark: values[criterion] as ReviewMark }));
                const { data } = await run({ variables: { input: { reviewId: id, marks } } });
                const errors = (data?.judgeConsultAnswer.errors ?? []).flatMap((error) => ('message' in error ? [error] : []));
                if (errors.length === 0) await navigate(paths.answerReviews());
                return errors;
              }}
            />
          </Stack>
        )}
      </Columns>
    </Stack>
  );
}
