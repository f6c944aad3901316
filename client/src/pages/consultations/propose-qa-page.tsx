import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { reuseLimits } from 'shared/consultations/reuse/publication-check.ts';
import { notFound } from '../../app/error-page.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { paths } from '../../app/paths.ts';
import { StepForm } from '../../features/consultations/handling/step-form.tsx';
import { DoubtsOfText } from '../../features/consultations/reuse/doubts-of-text.tsx';
import { ThreadMessages } from '../../features/consultations/thread/thread-messages.tsx';
import { useConsultAction } from '../../features/consultations/thread/use-consult-action.ts';
import { AlikeTexts } from '../../features/search/alike-texts.tsx';
import { CitationList } from '../../features/publishing/citation-list.tsx';
import { KindTag } from '../../features/publishing/kind-words.tsx';
import { graphql } from '../../graphql/generated/gql.ts';
import { pageQuery } from '../../graphql/page-query.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { Columns, Pinned, Sheet, Stack } from '../../ui/layout/layout.tsx';
import { useNavigate } from '../../ui/link/link.tsx';
import { useFirst } from './use-first.ts';

const document = graphql(`
  query ProposeQaPage($id: ID!) {
    consult(id: $id) {
      id
      reference
      viewerCanPropose
      proposalHindrance
      ...ThreadMessages
    }
  }
`);

const propose = graphql(`
  mutation ProposeQaArticle($input: ProposeQaArticleInput!) {
    proposeQaArticle(input: $input) {
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

/** A closed question and its answer written anew, for everyone. */
export function Component(): ReactNode {
  const { t } = useLingui();
  const { consult } = page.usePage().data;
  const send = useConsultAction(propose);
  const navigate = useNavigate();
  const may = useFirst(consult?.viewerCanPropose);
  const hindrance = useFirst(consult?.proposalHindrance);
  if (!consult || !may) return notFound();
  return (
    <Stack gap={4}>
      <PageTitle section={t`Konsultation`}>{t`Fråga och svar för alla`}</PageTitle>
      <Breadcrumb
        steps={[
          { to: paths.consults(), name: <Trans>Konsultation</Trans> },
          { to: paths.consult(consult.id), name: consult.reference ?? <Trans>Frågan</Trans> },
        ]}
      />
      <h1>
        <Trans>Fråga och svar för alla</Trans>
      </h1>
      {hindrance ? (
        <Banner tone="wait" title={<Trans>Det går inte än att göra en text av frågan</Trans>}>
          <p>{hindrance}</p>
        </Banner>
      ) : (
        <Columns kind="half">
          <Pinned label={t`Frågan och svaret`}>
            <Sheet>
              <ThreadMessages consult={consult} citationsOf={(citations) => <CitationList citations={citations} />} />
            </Sheet>
          </Pinned>
          <Stack gap={4}>
            <p>
              <Trans>
                Skriv om frågan så som många kan ställa den. Redaktionen tar vid, någon annan fastställer, och den som frågade får veta det
                och kan säga nej i tio arbetsdagar.
              </Trans>
            </p>
            <StepForm
              fields={[
                { kind: 'TEXT', name: 'question', label: t`Frågan`, rows: 2, longest: reuseLimits.question },
                {
                  kind: 'TEXT',
                  name: 'answer',
                  label: t`Svaret`,
                  hint: t`Inget om just den här patienten: ingen ålder, inget kön, inga datum och platser.`,
                  rows: 9,
                  longest: reuseLimits.answer,
                },
              ]}
              verb={<Trans>Lämna till redaktionen</Trans>}
              meanwhile={({ question = '', answer = '' }) => (
                <>
                  <DoubtsOfText text={`${question}\n${answer}`} />
                  <AlikeTexts text={`${question}\n${answer}`.trim()} nameOfKind={(kind) => <KindTag kind={kind} />} />
                </>
              )}
              send={async ({ question = '', answer = '' }) => {
                const errors = await send({ input: { consultId: consult.id, question, answer } });
                if (errors.length === 0) await navigate(paths.consult(consult.id), { replace: true });
                return errors;
              }}
            />
          </Stack>
        </Columns>
      )}
    </Stack>
  );
}
